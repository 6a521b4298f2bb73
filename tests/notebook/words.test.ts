import { expect, test } from 'vitest'
import en from '../../src/notebook/words/en.json'
import nb from '../../src/notebook/words/nb.json'
import nn from '../../src/notebook/words/nn.json'

/** Every sentence by its path, with the names that stand in for something. */
const outline = (words: object): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${key} ${(value.match(/{{\w+}}/g) ?? []).sort().join(' ')}`.trim()]
      : outline(value).map((line) => `${key}.${line}`),
  )

test.each([
  ['Nynorsk', nn],
  ['English', en],
])('%s says all that Bokmål says', (_, words) => {
  expect(outline(words)).toEqual(outline(nb))
})
