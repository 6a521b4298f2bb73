/** Checks many stories at once, on all the cores there are. */
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { checkStory } from './check.ts'
import type { Dictionaries } from './dictionary.ts'
import type { Fault } from './fault.ts'

/** What a process is given; it answers with a list of faults, and opens its own dictionaries. */
export type Share = {
  readonly root: string
  readonly ids: readonly string[]
  readonly today: string
}

/** With fewer stories than this, starting processes takes longer than they save. */
const worthSharing = 24

/** All faults of these stories, in the order of the stories. `today` is a date of the form 2026-11-21. */
export async function checkMany(
  { root, ids, today }: Share,
  dictionaries: Dictionaries,
): Promise<readonly Fault[]> {
  if (ids.length < worthSharing)
    return ids.flatMap((id) => checkStory(root, id, today, dictionaries))
  const size = Math.ceil(ids.length / availableParallelism())
  const shares: Share[] = []
  for (let i = 0; i < ids.length; i += size)
    shares.push({ root, ids: ids.slice(i, i + size), today })
  return (await Promise.all(shares.map(checkApart))).flat()
}

const checkApart = (share: Share): Promise<readonly Fault[]> =>
  new Promise((resolve, reject) => {
    const process = fork(new URL('./checkShare.ts', import.meta.url))
    process.once('message', (faults) => resolve(faults as readonly Fault[]))
    process.once('error', reject)
    process.once('exit', (code) => reject(new Error(`A check ended early, with code ${code}`)))
    process.send(share)
  })
