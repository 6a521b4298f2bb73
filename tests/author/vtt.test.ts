import { expect, test } from 'vitest'
import { readVtt } from '../../src/author/vtt.ts'

const read = (...lines: string[]) => readVtt('a.vtt', ['WEBVTT', '', ...lines].join('\n'))
const faults = (...lines: string[]) => read(...lines).faults.map(({ line, en }) => `${line}: ${en}`)

test('reads times, speakers, sounds and line breaks', () => {
  const { cues, faults } = read(
    '00:01.000 --> 00:02.500',
    '<v Maren Lie>Så fint',
    'at du kom.',
    '',
    'cue-2',
    '01:00:02.500 --> 01:00:03.000 line:80% align:center',
    '[døra går]',
    '',
  )
  expect(faults).toEqual([])
  expect(cues).toEqual([
    { from: 1000, to: 2500, text: 'Så fint\nat du kom.', who: 'Maren Lie', line: 3 },
    { from: 3_602_500, to: 3_603_000, text: '[døra går]', line: 8 },
  ])
})

test('reads what an editor on Windows has saved, and leaves out notes', () => {
  const text =
    'WEBVTT – fyret\r\n\r\nNOTE Ikke lest\r\n\r\n00:00.000 --> 00:01.000\r\nHei &amp; hopp</v>\r\n'
  expect(readVtt('a.vtt', text)).toEqual({
    cues: [{ from: 0, to: 1000, text: 'Hei & hopp', line: 5 }],
    faults: [],
  })
})

test('a file with no captions is no fault', () => {
  expect(readVtt('a.vtt', 'WEBVTT')).toEqual({ cues: [], faults: [] })
})

test.each([
  ['times with a comma', ['00:01,000 --> 00:02,000', 'Hei'], '3: Times belong here'],
  ['no times', ['Hei'], '3: Times belong here'],
  [
    'an end before its beginning',
    ['00:02.000 --> 00:01.000', 'Hei'],
    '3: The caption ends before it begins.',
  ],
  ['no text', ['00:01.000 --> 00:02.000'], '3: The text is missing here.'],
  [
    'two voices',
    ['00:01.000 --> 00:02.000', '<v Ana>Hei <v Leo>Hopp'],
    '3: Only <v Name> at the start',
  ],
  [
    'a tag that is not ours',
    ['00:01.000 --> 00:02.000', '<i>Hei</i>'],
    '3: Only <v Name> at the start',
  ],
  ['a style', ['STYLE', '::cue { color: red }'], '3: Times belong here'],
])('a caption with %s is a fault, and left out', (_, lines, sentence) => {
  expect(faults(...lines)).toEqual([expect.stringContaining(sentence)])
  expect(read(...lines).cues).toEqual([])
})

test.each(['', 'Hei', 'WEBVTTX', ' WEBVTT'])('«%s» is not WebVTT', (text) => {
  expect(readVtt('a.vtt', text).faults).toEqual([
    expect.objectContaining({ file: 'a.vtt', line: 1, en: 'The first line must be WEBVTT.' }),
  ])
})
