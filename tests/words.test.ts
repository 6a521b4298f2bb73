import { expect, test } from 'vitest'
import courseEn from '../src/course/words/en.json'
import courseNb from '../src/course/words/nb.json'
import courseNn from '../src/course/words/nn.json'
import lessonEn from '../src/lesson/words/en.json'
import lessonNb from '../src/lesson/words/nb.json'
import lessonNn from '../src/lesson/words/nn.json'
import notebookEn from '../src/notebook/words/en.json'
import notebookNb from '../src/notebook/words/nb.json'
import notebookNn from '../src/notebook/words/nn.json'

/** Every sentence by its path, with the names that stand in for something. */
const outline = (words: object): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${key} ${(value.match(/{{\w+}}/g) ?? []).sort().join(' ')}`.trim()]
      : outline(value).map((line) => `${key}.${line}`),
  )

test.each([
  ['notebook in Nynorsk', notebookNn, notebookNb],
  ['notebook in English', notebookEn, notebookNb],
  ['course in Nynorsk', courseNn, courseNb],
  ['course in English', courseEn, courseNb],
  ['lesson in Nynorsk', lessonNn, lessonNb],
  ['lesson in English', lessonEn, lessonNb],
])('the words of the %s say all that Bokmål says', (_, words, nb) => {
  expect(outline(words)).toEqual(outline(nb))
})
