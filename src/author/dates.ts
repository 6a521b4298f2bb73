/** stories/checked.yaml: when somebody last held each fact against its source. One file, so that all of them can be gone through in one sitting. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { Id } from '../story/id.ts'
import type { Fault } from './fault.ts'
import { readAs } from './shape.ts'
import { readSheet, type Sheet } from './sheet.ts'

/** By story, then by fact: an ISO date. */
export const Dates = v.record(
  Id,
  v.record(Id, v.pipe(v.string(), v.isoDate('a date is written 2026-11-21'))),
)
export type Dates = v.InferOutput<typeof Dates>

export const datesFile = 'stories/checked.yaml'

/** What is read from the file. No file is no dates, and no fault: which of them are missing is told story by story. */
export type CheckedDates = {
  readonly dates: Dates
  /** Null where there is no file. */
  readonly sheet: Sheet | null
  readonly faults: readonly Fault[]
}

let last: { readonly key: string; readonly read: CheckedDates } | undefined

/** Reads the file, again only when it has changed: every story asks for it. Never throws. */
export function readDates(root: string): CheckedDates {
  const path = join(root, datesFile)
  if (!existsSync(path)) return { dates: {}, sheet: null, faults: [] }
  const { size, mtimeMs } = statSync(path)
  const key = [path, size, mtimeMs].join('|')
  if (last?.key !== key) last = { key, read: read(root) }
  return last.read
}

function read(root: string): CheckedDates {
  const sheet = readSheet(root, datesFile)
  const { value, faults } = readAs(Dates, sheet)
  return { dates: value ?? {}, sheet, faults }
}
