/** Lists in Word: real ones, each beginning with the number that hers begins with. */
import { type INumberingOptions, LevelFormat, type Paragraph } from 'docx'
import type { Language } from '../../../story/language.ts'
import { isNumbered, type List } from '../text.ts'
import { paragraph } from './runs.ts'

/** `keepNext`: on the same page as what comes after it. */
type How = { readonly language: Language; readonly keepNext?: boolean }

export type Lists = ReturnType<typeof listsOf>
type Level = INumberingOptions['config'][number]['levels'][number]

/** Word knows nine levels; what is further in stands on the last. */
const deepest = 8

export function listsOf() {
  const kinds = new Map<string, Level[]>()
  let count = 0

  /** Numbers have an instance of their own, so that a list does not go on with those of the one before. */
  const numberingOf = (list: List) => {
    const reference = `${list.mark}-${list.start}`
    if (!kinds.has(reference)) kinds.set(reference, levelsOf(list))
    return isNumbered(list) ? { reference, instance: ++count } : { reference }
  }

  const paragraphsOf = (list: List, how: How, depth = 0): Paragraph[] => {
    const level = Math.min(depth, deepest)
    const numbering = numberingOf(list)
    return list.items.flatMap(({ lines, lists }, i) => {
      const isLast = depth === 0 && i === list.items.length - 1 && lists.length === 0
      return [
        paragraph(lines.join('\n'), how.language, {
          style: isLast ? 'LastListParagraph' : 'ListParagraph',
          numbering: { ...numbering, level },
          ...(how.keepNext && { keepNext: true }),
        }),
        ...lists.flatMap((inner) => paragraphsOf(inner, how, depth + 1)),
      ]
    })
  }

  return {
    /** The list as Word's own, taken down for the numbering of the document. */
    paragraphsOf,
    /** Every kind of list so far. */
    config: (): INumberingOptions['config'] =>
      [...kinds].map(([reference, levels]) => ({ reference, levels })),
  }
}

const signs = { bullet: '•', dot: '.', bracket: ')' }

/** Indents in twentieths of a point. */
const levelsOf = (list: List): Level[] =>
  Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    format: isNumbered(list) ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: isNumbered(list) ? `%${level + 1}${signs[list.mark]}` : signs[list.mark],
    start: list.start,
    style: { paragraph: { indent: { left: 454 * (level + 1), hanging: 397 } } },
  }))
