/** stories/coming.yaml: the stories that are announced. One that has a folder as well is in work: it is checked, but shown to nobody yet. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { Id } from '../story/id.ts'
import { Sentence } from '../story/words.ts'
import type { Fault } from './fault.ts'
import { storyIds } from './manuscript.ts'
import { readAs } from './shape.ts'
import { readSheet, type Sheet } from './sheet.ts'

const Announcement = v.strictObject({ title: Sentence, about: Sentence })

export const Coming = v.array(
  v.strictObject({
    id: Id,
    month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
    nb: Announcement,
    nn: Announcement,
    en: Announcement,
  }),
)
export type Coming = v.InferOutput<typeof Coming>

export const comingFile = 'stories/coming.yaml'

/** No file is no announcement, and no fault; nor is a file from which the last one has been struck. */
export function readComing(root: string): {
  coming: Coming
  sheet: Sheet | null
  faults: readonly Fault[]
} {
  const none = { coming: [], sheet: null, faults: [] }
  if (!existsSync(join(root, comingFile))) return none
  const sheet = readSheet(root, comingFile)
  if (sheet.empty) return none
  const { value, faults } = readAs(Coming, sheet)
  return { coming: value ?? [], sheet, faults }
}

/** The stories that are being written: announced, and with a folder of their own. */
export function idsInWork(root: string): ReadonlySet<string> {
  const written = storyIds(root)
  return new Set(readComing(root).coming.flatMap(({ id }) => (written.includes(id) ? id : [])))
}
