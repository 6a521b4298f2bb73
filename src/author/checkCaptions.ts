/** Whether captions can be read in time, and stand in order. */
import type { Story } from '../story/story.ts'
import { counted, type Fault, fault } from './fault.ts'
import type { WrittenCue } from './vtt.ts'

/** Reading speed and size that Norwegian television keeps to: 17 characters a second, two lines of 42. */
const mostCharactersASecond = 17
const mostLines = 2
const mostCharactersALine = 42

/** A film's picture and sound need not end on the same frame; less than this past the end is no fault. */
const slack = 100

/** Faults of order: overlapping, out of order, or beyond the end of the film. `length` in ms, null if the film is missing. */
export function checkTimes(
  file: string,
  cues: readonly WrittenCue[],
  length: number | null,
): readonly Fault[] {
  return cues.flatMap((cue, i) => {
    const before = cues[i - 1]
    const place = { file, line: cue.line }
    const faults: Fault[] = []
    if (before && cue.from < before.from)
      faults.push(
        fault(
          place,
          'Teksten kommer før den forrige i tid. Sett dem i rekkefølge.',
          'The caption comes before the previous one in time. Put them in order.',
        ),
      )
    else if (before && cue.from < before.to)
      faults.push(
        fault(
          place,
          'Teksten begynner før den forrige er borte.',
          'The caption begins before the previous one is gone.',
        ),
      )
    if (length !== null && cue.to > length + slack)
      faults.push(
        fault(
          place,
          `Teksten varer lenger enn filmen, som er ${seconds(length, 'nb')} sekunder.`,
          `The caption lasts longer than the film, which is ${seconds(length, 'en')} seconds.`,
        ),
      )
    return faults
  })
}

/** Faults of size, speed and speaker. */
export function checkCaptions(
  file: string,
  cues: readonly WrittenCue[],
  { cast }: Story,
): readonly Fault[] {
  const names = Object.values(cast)
  return cues.flatMap(({ from, to, text, who, line }) => {
    const place = { file, line }
    const faults: Fault[] = []
    const lines = text.split('\n')
    const longest = Math.max(...lines.map((one) => [...one].length))
    if (lines.length > mostLines || longest > mostCharactersALine)
      faults.push(
        fault(
          place,
          `Teksten er for stor: ${counted(lines.length, 'linje', 'linjer')}, den lengste på ${longest} tegn. Grensen er ${mostLines} linjer på ${mostCharactersALine} tegn.`,
          `The caption is too large: ${counted(lines.length, 'line', 'lines')}, the longest of ${longest} characters. The limit is ${mostLines} lines of ${mostCharactersALine}.`,
        ),
      )
    const speed = ([...text].length * 1000) / (to - from)
    if (speed > mostCharactersASecond)
      faults.push(
        fault(
          place,
          `Teksten går for fort: ${speed.toFixed(0)} tegn i sekundet, og grensen er ${mostCharactersASecond}. Kort den ned, eller la den stå lenger.`,
          `The caption is too fast: ${speed.toFixed(0)} characters a second, and the limit is ${mostCharactersASecond}. Shorten it, or let it stay longer.`,
        ),
      )
    if (who !== undefined && !names.includes(who))
      faults.push(
        fault(
          place,
          `«${who}» er ikke ett av navnene i cast i story.yaml.`,
          `‘${who}’ is not one of the names under cast in story.yaml.`,
        ),
      )
    return faults
  })
}

const seconds = (milliseconds: number, language: 'nb' | 'en'): string =>
  (milliseconds / 1000).toLocaleString(language, { maximumFractionDigits: 1 })
