/** The sentences of a story, language by language: too many, unlike each other, too long, or asking for a yes or no. */
import { type Language, languages } from '../story/language.ts'
import { isClosed } from '../story/openQuestion.ts'
import { checkMissing } from './checkMissing.ts'
import { counted, type Fault, fault, type Place } from './fault.ts'
import type { Manuscript } from './manuscript.ts'
import { type Named, sentencesIn } from './sentences.ts'
import type { Key, Sheet } from './sheet.ts'
import { isNotes, wordingAt } from './wording.ts'

/** Plain language: a sentence with more words than this is hard to read on a screen, and harder to hear. */
const mostWords = 25
/** More notes than this cannot be read at the desk while a room is waiting. */
const mostNotes = 3

export function checkWords(manuscript: Manuscript): readonly Fault[] {
  return languages.flatMap((language) => {
    const sheet = manuscript.words[language]
    const missing = checkMissing(manuscript, language)
    if (!sheet || sheet.value === undefined || !manuscript.story) return missing
    const sentences = sentencesIn(manuscript, sheet)
    return [
      ...missing,
      ...unneeded(manuscript, sheet),
      ...unequalLists(manuscript, language, sheet),
      ...manyNotes(manuscript, sheet),
      ...alike(manuscript, sheet),
      ...long(sentences, sheet),
      ...closed(sentences, language, sheet),
    ]
  })
}

/** Words that nobody needs, each branch once. Unknown fields are faults of form already. */
function unneeded(manuscript: Manuscript, sheet: Sheet): Fault[] {
  const needed = new Set(
    manuscript.needed.flatMap((path) => path.map((_, i) => path.slice(0, i + 1).join('.'))),
  )
  // What an unreadable screenplay needs is not known.
  const unsure = manuscript.screenplays.some(({ screenplay }) => screenplay === null)
  const lineOf = ({ file, line }: Place) => `${file}:${line}`
  const told = new Set(manuscript.faults.map(lineOf))
  const look = (value: unknown, path: readonly Key[]): Fault[] => {
    if (
      path.length === 1 &&
      unsure &&
      ['lines', 'sounds', 'descriptions'].includes(String(path[0]))
    )
      return []
    if (value === null) return []
    const branches = typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : []
    if (needed.has(path.join('.')) || path.length < 2)
      return branches.flatMap(([key, part]) => look(part, [...path, key]))
    const name = path.join('.')
    const place = sheet.at(path)
    if (told.has(lineOf(place))) return []
    return [
      fault(
        place,
        `Ingenting bruker «${name}». Slett det, eller rett navnet, her eller der det skulle vært brukt.`,
        `Nothing uses ‘${name}’. Delete it, or correct the name, here or where it was to be used.`,
      ),
    ]
  }
  return look(sheet.value, [])
}

function unequalLists(manuscript: Manuscript, language: Language, sheet: Sheet): Fault[] {
  if (language === 'nb') return []
  return manuscript.needed.flatMap((path) => {
    const here = wordingAt(sheet.value, path)
    const source = wordingAt(manuscript.words.nb?.value, path)
    if (!Array.isArray(here) || !Array.isArray(source) || here.length === source.length) return []
    const name = path.join('.')
    return fault(
      sheet.at(path),
      `Lista «${name}» har ${here.length} ledd her, men ${source.length} på bokmål.`,
      `The list ‘${name}’ has ${counted(here.length, 'item', 'items')} here, but ${source.length} in Bokmål.`,
    )
  })
}

function manyNotes({ needed }: Manuscript, sheet: Sheet): Fault[] {
  return needed.flatMap((path) => {
    const notes = isNotes(path) ? wordingAt(sheet.value, path) : null
    if (!Array.isArray(notes) || notes.length <= mostNotes) return []
    return fault(
      sheet.at(path),
      `Her står ${notes.length} notater. Kurslederen rekker å lese ${mostNotes} mens rommet venter.`,
      `There are ${notes.length} notes here. The course leader has time to read ${mostNotes} while the room waits.`,
    )
  })
}

/** Two choices of one decision that read the same. */
function alike({ story }: Manuscript, sheet: Sheet): Fault[] {
  return Object.values(story?.scenes ?? {}).flatMap(({ turn }) => {
    if (turn.kind !== 'choose') return []
    const first = new Map<string, string>()
    return turn.choices.flatMap(({ id }) => {
      const text = wordingAt(sheet.value, ['choices', id, 'text'])
      if (typeof text !== 'string') return []
      const plain = text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const other = first.get(plain)
      if (other === undefined || other === id) {
        first.set(plain, id)
        return []
      }
      return fault(
        sheet.at(['choices', id, 'text']),
        `Valgene «${other}» og «${id}» har samme tekst. Den som velger, må kunne se forskjell.`,
        `The choices ‘${other}’ and ‘${id}’ have the same text. Whoever chooses must see a difference.`,
      )
    })
  })
}

function long(sentences: readonly Named[], sheet: Sheet): Fault[] {
  return sentences.flatMap(({ path, sentence }) =>
    sentence.split(/(?<=[.!?…])[»”’"')]*\s+/).flatMap((one) => {
      const words = one.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
      if (words.length <= mostWords) return []
      const start = words.slice(0, 4).join(' ')
      return fault(
        sheet.at(path),
        `Setningen «${start} …» har ${words.length} ord. Del den: grensen er ${mostWords}.`,
        `The sentence ‘${start} …’ has ${words.length} words. Divide it: the limit is ${mostWords}.`,
      )
    }),
  )
}

/** What a question may begin with, as a hint. */
const hint: Readonly<Record<Language, string>> = {
  nb: 'hva, hvordan, hvilke, hvem, hvor eller hvorfor',
  nn: 'kva, korleis, kven, kvar eller kvifor',
  en: 'what, how, which, who, where or why',
}

function closed(sentences: readonly Named[], language: Language, sheet: Sheet): Fault[] {
  return sentences
    .filter(({ path, sentence }) => path[0] === 'questions' && isClosed(sentence, language))
    .map(({ path, sentence }) =>
      fault(
        sheet.at(path),
        `«${sentence}» kan besvares med ja eller nei. Spør med ${hint[language]}.`,
        `‘${sentence}’ can be answered with yes or no. Ask with ${hint[language]}.`,
      ),
    )
}
