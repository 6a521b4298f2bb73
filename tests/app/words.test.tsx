import { render } from '@testing-library/react'
import { afterAll, describe, expect, test } from 'vitest'
import { speak } from '../../src/app/i18n.ts'
import { About } from '../../src/app/screens/About.tsx'
import { Ending } from '../../src/app/screens/Ending.tsx'
import { Front } from '../../src/app/screens/Front.tsx'
import { Layout } from '../../src/app/screens/Layout.tsx'
import { MapScreen } from '../../src/app/screens/MapScreen.tsx'
import { TextStory } from '../../src/app/screens/TextStory.tsx'
import { Trouble } from '../../src/app/screens/Trouble.tsx'
import { Unknown } from '../../src/app/screens/Unknown.tsx'
import aboutEn from '../../src/app/words/about/en.json'
import aboutNb from '../../src/app/words/about/nb.json'
import aboutNn from '../../src/app/words/about/nn.json'
import en from '../../src/app/words/en.ts'
import nb from '../../src/app/words/nb.ts'
import nn from '../../src/app/words/nn.ts'
import { languages } from '../../src/story/language.ts'
import { tell } from '../../src/story/telling.ts'
import { faultsFoundByAxe } from '../axe.ts'
import { announced, byTea, edition, ready } from './screens.ts'

const nothing = async () => {}
const inStory = { id: 'lighthouse', title: 'Fyret' }
const screens = {
  front: <Front cards={[ready, announced]} progress={{}} faults={['x']} onMore={nothing} />,
  about: <About />,
  unknown: <Unknown />,
  trouble: <Trouble missing={false} onRetry={nothing} />,
  map: <MapScreen edition={edition} path={byTea} roads={[byTea]} onScene={nothing} />,
  text: (
    <TextStory telling={tell(edition.story)} edition={edition} reflection={null} ending={null} />
  ),
  story: (
    <Ending
      edition={edition}
      path={byTea}
      roads={[byTea]}
      echoes={['Et ekko.']}
      onBack={nothing}
      onOther={nothing}
      onBonus={nothing}
    >
      {null}
    </Ending>
  ),
} as const

afterAll(() => speak('nb'))

describe.each(languages)('in %s', (language) => {
  test.each(Object.keys(screens) as (keyof typeof screens)[])(
    'axe finds nothing wrong with %s',
    async (name) => {
      await speak(language)
      const story = ['map', 'text', 'story'].includes(name) ? inStory : undefined
      render(
        <Layout
          screen={name === 'trouble' ? 'unknown' : name}
          language={language}
          onLanguage={nothing}
          story={story}
        >
          {screens[name]}
        </Layout>,
      )
      expect(await faultsFoundByAxe()).toEqual([])
      expect(document.querySelectorAll('h1')).toHaveLength(1)
      // A word that is missing would show its key.
      expect(document.body.textContent).not.toMatch(
        /\b(?:front|layout|ending|map|text|about|trouble|unknown)\.\w/,
      )
    },
    20_000, // axe reads every element
  )
})

/** Every sentence of the interface, by its key, with the names of what is put into it. */
const sentences = (words: object, path = ''): [string, string[]][] =>
  Object.entries(words).flatMap(([key, said]): [string, string[]][] =>
    typeof said === 'string'
      ? [[path + key, [...said.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()]]
      : sentences(said, `${path}${key}.`),
  )

test.each([
  ['nn', { ...nn, about: aboutNn }],
  ['en', { ...en, about: aboutEn }],
])('%s says all that Bokmål says, with the same things put in', (_, words) => {
  const bokmal = { ...nb, about: aboutNb }
  expect(Object.fromEntries(sentences(words))).toEqual(Object.fromEntries(sentences(bokmal)))
})
