import { expect, test } from 'vitest'
import { languages } from '../../src/story/language.ts'
import {
  captionsOf,
  charactersPerSecond,
  inParts,
  lineLength,
  webVtt,
} from '../../src/studio/captions.ts'
import { cast, film, words } from './fixture.ts'

const captionsIn = (language: 'nb' | 'nn' | 'en') => captionsOf(film, words, language, cast)

test('a caption comes exactly when its line is spoken, in every language', () => {
  const lines = film.shots.flatMap(({ beats }) => beats).filter(({ beat }) => !('hold' in beat))
  for (const language of languages)
    expect(captionsIn(language).map(({ from }) => from)).toEqual(lines.map(({ from }) => from))
  expect(captionsIn('nn').map(({ to }) => to)).toEqual(captionsIn('nb').map(({ to }) => to))
})

test('no caption is faster than seventeen characters a second, or closer than 80 ms to the next', () => {
  for (const language of languages) {
    const captions = captionsIn(language)
    for (const [i, { from, to, text }] of captions.entries()) {
      expect(text.length / ((to - from) / 1000)).toBeLessThanOrEqual(charactersPerSecond)
      expect((captions[i + 1]?.from ?? Number.POSITIVE_INFINITY) - to).toBeGreaterThanOrEqual(80)
    }
  }
})

test('a long line is broken in two where the sentence breathes', () => {
  expect(captionsIn('nb').at(-1)?.text).toBe(
    'Lampa har stått der siden jeg ble født,\nog ingen har flyttet den.',
  )
})

test('a line that two lines cannot hold is told to the author', () => {
  const long = 'ord '.repeat(30).trim()
  const nb = { ...words.nb, lines: { kitchen: { ...words.nb.lines.kitchen, thanks: long } } }
  expect(() => captionsOf(film, { nb }, 'nb', cast)).toThrow(/to linjer på 42 tegn.*\n.*two lines/s)
})

test('a line without words is told to the author', () => {
  const nb = { ...words.nb, lines: {} }
  expect(() => captionsOf(film, { nb }, 'nb', cast)).toThrow(/mangler ord/)
})

test('captions name the speaker, and put sounds in brackets', () => {
  const file = webVtt(captionsIn('nb'))
  expect(file.startsWith('WEBVTT\n\n00:00:00.700 --> 00:00:0')).toBe(true)
  expect(file).toContain('<v Leo>Sett deg, så får du te.')
  expect(file).toContain('\n[kopp settes ned]\n')
})

test('what an author writes is never taken for markup', () => {
  expect(webVtt([{ from: 0, to: 1000, who: 'A<b', text: '<i>3 & 4</i>' }])).toContain(
    '<v A&lt;b>&lt;i&gt;3 &amp; 4&lt;/i&gt;',
  )
})

test('a long description becomes captions of at most two lines', () => {
  const parts = inParts(
    'De ansatte sitter samlet på langsiden, mens Yusuf, Ragnhild og Geir har fått plassene ved døra.',
  )
  expect(parts.length).toBe(2)
  for (const line of parts.flatMap((part) => part.split('\n')))
    expect(line.length).toBeLessThanOrEqual(lineLength)
})

test('a film can be captioned before it is translated', () => {
  expect(captionsOf(film, { nb: words.nb }, 'nb', cast)).toHaveLength(5)
})
