/** A process that checkMany starts: checks its share of the stories, and answers with their faults. */
import { checkStory } from './check.ts'
import type { Share } from './checkMany.ts'

process.once('message', (share) => {
  const { root, ids, today } = share as Share
  process.send?.(
    ids.flatMap((id) => checkStory(root, id, today)),
    () => process.disconnect(),
  )
})
