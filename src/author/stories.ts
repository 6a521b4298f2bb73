/** The command `npm run stories`: checks stories and spelling, notes translations, writes the schemas. */
import { checkCommon } from './check.ts'
import { checkMany } from './checkMany.ts'
import { openDictionaries } from './dictionary.ts'
import { counted } from './fault.ts'
import { storyIds } from './manuscript.ts'
import { readNames } from './names.ts'
import { report } from './report.ts'
import { writeSchemas } from './schemas.ts'
import { markTranslated, translations } from './translated.ts'

const root = process.cwd()
const [command, ...rest] = process.argv.slice(2)

if (command === 'schemas') {
  for (const file of writeSchemas(root)) console.log(file)
} else if (command === 'translated') {
  process.exitCode = noteTranslated(rest)
} else {
  process.exitCode = await checkAll(command === undefined ? [] : [command, ...rest])
}

/** Checks the stories named, or all of them and what no single story owns. Returns the exit code. */
async function checkAll(named: readonly string[]): Promise<number> {
  const known = storyIds(root)
  const unknown = named.filter((id) => !known.includes(id))
  if (unknown.length > 0) return noSuchStory(unknown, known)
  const today = new Date().toISOString().slice(0, 10)
  const ids = named.length > 0 ? named : known
  const dictionaries = await openDictionaries(readNames(root).names)
  const faults = await checkMany({ root, ids, today }, dictionaries)
  const common = named.length > 0 ? [] : checkCommon(root, dictionaries)
  const { text, failed } = report([...common, ...faults], ids.length)
  console.log(text)
  return failed ? 1 : 0
}

/** `translated <story> [language] [sentence…]`. Returns the exit code. */
function noteTranslated([id = '', ...rest]: readonly string[]): number {
  const known = storyIds(root)
  if (!known.includes(id)) return noSuchStory([id], known)
  const language = translations.find((known) => known === rest[0])
  const { noted, faults } = language
    ? markTranslated(root, id, [language], rest.slice(1))
    : markTranslated(root, id, translations, rest)
  if (faults.length > 0) {
    console.error(report(faults, 1).text)
    return 1
  }
  console.log(
    `${counted(noted, 'setning', 'setninger')} er merket som oversatt. / ${counted(noted, 'sentence is', 'sentences are')} marked as translated.`,
  )
  return 0
}

function noSuchStory(unknown: readonly string[], known: readonly string[]): number {
  console.error(
    `Ingen historie heter / No story is called: ${unknown.join(', ')}\nHistoriene er / The stories are: ${known.join(', ')}`,
  )
  return 1
}
