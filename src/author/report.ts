/** Faults as a text for the terminal: where, then the sentence in Norwegian and in English. */
import { counted, type Fault, placeOf } from './fault.ts'

/** The text, and whether anything in it is more than a warning. `count` is the number of stories that were checked. */
export function report(faults: readonly Fault[], count: number): { text: string; failed: boolean } {
  const wrong = faults.filter(({ warning }) => !warning).length
  const paragraphs = faults.map((fault) =>
    [
      `${placeOf(fault)}${fault.warning ? '  (varsel / warning)' : ''}`,
      `  nb  ${fault.nb}`,
      `  en  ${fault.en}`,
    ].join('\n'),
  )
  const historier = counted(count, 'historie', 'historier')
  const stories = counted(count, 'story', 'stories')
  const end =
    wrong > 0
      ? `${wrong} feil i ${historier}. / ${counted(wrong, 'fault', 'faults')} in ${stories}.`
      : `Alt er i orden i ${historier}. / All is well in ${stories}.`
  return { text: [...paragraphs, end].join('\n\n'), failed: wrong > 0 }
}
