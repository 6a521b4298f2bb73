/** Translations that are older than their Bokmål. */
import { type Fault, fault, type Place } from './fault.ts'
import type { Manuscript } from './manuscript.ts'
import { type Named, sentencesIn } from './sentences.ts'
import { fingerprint, readTranslated, type Translation, translations } from './translated.ts'

/** Sentences that were translated from another Bokmål than today's, or never marked as translated. */
export function checkTranslated(root: string, manuscript: Manuscript): readonly Fault[] {
  const { id, words } = manuscript
  const { marks, faults } = readTranslated(root, id)
  const source = new Map(
    sentencesIn(manuscript, words.nb).map(({ name, sentence }) => [name, sentence]),
  )
  return [
    ...faults,
    ...translations.flatMap((language) => {
      const sheet = words[language]
      if (!sheet || faults.length > 0) return []
      const here = sentencesIn(manuscript, sheet).filter(({ name }) => source.has(name))
      const unmarked = here.filter(({ name }) => !Object.hasOwn(marks[language], name))
      const stale = here.filter(
        ({ name }) =>
          Object.hasOwn(marks[language], name) &&
          marks[language][name] !== fingerprint(source.get(name) ?? ''),
      )
      return [
        ...stale.map(({ name, path }) => staleFault(sheet.at(path), id, language, name, source)),
        ...(unmarked[0] ? [unmarkedFault(sheet.at(unmarked[0].path), id, language, unmarked)] : []),
      ]
    }),
  ]
}

function staleFault(
  place: Place,
  id: string,
  language: Translation,
  name: string,
  source: ReadonlyMap<string, string>,
): Fault {
  const now = source.get(name) ?? ''
  const command = `npm run stories -- translated ${id} ${language} ${name}`
  return fault(
    place,
    `«${name}» er endret på bokmål etter at den ble oversatt. Nå står det: «${now}» Rett oversettelsen, og kjør: ${command}`,
    `‘${name}’ has changed in Bokmål since it was translated. It now says: ‘${now}’ Mend the translation, then run: ${command}`,
  )
}

function unmarkedFault(
  place: Place,
  id: string,
  language: Translation,
  unmarked: readonly Named[],
): Fault {
  const first = unmarked[0]?.name ?? ''
  const command = `npm run stories -- translated ${id} ${language}`
  const more = unmarked.length - 1
  return fault(
    place,
    `«${first}»${more ? ` og ${more} til` : ''} er ikke merket som oversatt. Les oversettelsen mot bokmål, og kjør: ${command}`,
    `‘${first}’${more ? ` and ${more} more are` : ' is'} not marked as translated. Read the translation against the Bokmål, then run: ${command}`,
  )
}
