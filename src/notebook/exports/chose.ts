/** What was chosen, as a sentence in which each part says what language it is in (WCAG 3.1.2). */
import type { Language } from '../../story/language.ts'
import type { Stop } from '../entry.ts'
import type { Said } from './booklet.ts'
import { cleanLine } from './clean.ts'

type Part = Said & { readonly isTaken: boolean }

type Told = Readonly<Record<'scene' | 'taken' | 'when', string>>

/** The sentence in the language of the screen, with these in their places. A learner's says «Du valgte …»; what a room chose is told in other words. */
export type Sentences = (sentence: 'export.choseIn' | 'export.choseWhen', told: Told) => string

/**
 * «Du valgte dette da møtet skulle begynne: Ba alle bytte plass», in parts that make up the sentence as they stand. It
 * begins in the language of the screen. If the story was told in another, it names the scene instead of the moment: a
 * clause of one language makes no sentence with another.
 */
export function choseIn(
  t: Sentences,
  { scene, taken = '', when }: Stop,
  language: Language,
  screen: Language,
): readonly Part[] {
  const told: Told = { scene, taken, when: when ?? '' }
  const slots: Told = { scene: '{scene}', taken: '{taken}', when: '{when}' }
  const sentence =
    when === undefined || language !== screen
      ? t('export.choseIn', slots)
      : t('export.choseWhen', slots)
  return sentence.split(/\{(scene|taken|when)\}/).flatMap((words, i) => {
    if (i % 2 === 0) return words === '' ? [] : { words, language: screen, isTaken: false }
    const part = words as keyof Told
    return { words: cleanLine(told[part]), language, isTaken: part === 'taken' }
  })
}
