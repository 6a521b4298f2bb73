/** A process that checkMany starts: checks its share of the stories, and answers with their faults. */
import { checkStory } from './check.ts'
import type { Share } from './checkMany.ts'
import { openDictionaries } from './dictionary.ts'
import { readNames } from './names.ts'

process.once('message', async (share) => {
  const { root, ids, today } = share as Share
  const dictionaries = await openDictionaries(readNames(root).names)
  process.send?.(
    ids.flatMap((id) => checkStory(root, id, today, dictionaries)),
    () => process.disconnect(),
  )
})
