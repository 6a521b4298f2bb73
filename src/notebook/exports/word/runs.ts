/** Words on a line in Word: in their language, with tabs and line breaks, and from right to left where the script asks for it. */
import { type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx'
import type { Language } from '../../../story/language.ts'
import { tagOf } from '../../moment.ts'
import type { Said } from '../booklet.ts'

/** Hebrew, Arabic and the scripts beside them (Unicode's right-to-left blocks). */
const right = '\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}'
const left = `[^${right}\\P{L}]`
const fromTheRight = new RegExp(`[${right}]`, 'u')
const firstStrong = new RegExp(`[${right}]|${left}`, 'u')
/** From the first letter of one direction to the last before a letter of the other. */
const rightInLeft = new RegExp(`([${right}](?:[^\\p{L}]*[${right}])*)`, 'u')
const leftInRight = new RegExp(`(${left}(?:[^\\p{L}${right}]*${left})*)`, 'u')

/** Whether a paragraph is read from the right: as its first letter is, like the Unicode algorithm (UAX #9, P2). */
const isFromTheRight = (text: string): boolean =>
  fromTheRight.test(firstStrong.exec(text)?.[0] ?? '')

/** Lines that follow one another in the same direction: Word knows only one direction a paragraph. */
export const ofOneDirection = (lines: readonly string[]): string[][] =>
  lines.reduce<string[][]>((groups, line) => {
    const last = groups.at(-1)
    if (last && isFromTheRight(last[0] ?? '') === isFromTheRight(line)) last.push(line)
    else groups.push([line])
    return groups
  }, [])

export const paragraph = (text: string, language: Language, how: IParagraphOptions = {}) =>
  new Paragraph({
    ...how,
    ...(isFromTheRight(text) && { bidirectional: true }),
    children: runs(text, language),
  })

/** One line of several languages. */
export const sentence = (parts: readonly Said[], how: IParagraphOptions = {}) =>
  new Paragraph({
    ...how,
    children: parts.flatMap(({ words, language }) => runs(words, language)),
  })

/** Text in its language (WCAG 3.1.2). Word wants tabs, line breaks and directions told of. */
export function runs(text: string, language: Language): TextRun[] {
  const isRight = isFromTheRight(text)
  return text
    .split(isRight ? leftInRight : rightInLeft)
    .flatMap((part, i) => (part === '' ? [] : runsIn(part, language, isRight !== (i % 2 === 1))))
}

const runsIn = (text: string, language: Language, rightToLeft: boolean): TextRun[] =>
  text.split('\n').map(
    (line, i) =>
      new TextRun({
        children: line.split('\t').flatMap((part, at) => (at > 0 ? [new Tab(), part] : [part])),
        language: { value: tagOf[language] },
        ...(rightToLeft && { rightToLeft }),
        ...(i > 0 && { break: 1 }),
      }),
  )
