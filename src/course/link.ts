/** A plan as a code for an address, and a file or a code as a plan. Whatever it is given, it answers with a plan or with what is wrong. */
import * as v from 'valibot'
import { mostUnpacked, pack, unpack } from './packing.ts'
import { Plan } from './plan.ts'

/**
 * Each with its sentence in the words, `fault`. `tooLong`: more than a plan can be. `outOfReach`: the browser cannot get
 * at the file. `foreign`: not a plan. `damaged`: a plan that is cut off or changed. `newer`: from a newer Sidestilt.
 */
export type PlanFault = {
  readonly fault: 'tooLong' | 'outOfReach' | 'foreign' | 'damaged' | 'newer'
}

/** The code of a plan, for `#/course/<code>`. May be longer than what `unpacked` reads (`longestCode`). */
export const packed = (plan: Plan): Promise<string> => pack(v.parse(Plan, plan))

/** The plan in a code. Never rejects. */
export async function unpacked(code: string): Promise<Plan | PlanFault> {
  const out = await unpack(code)
  return 'fault' in out ? out : planFrom(out.data)
}

/** A plan as a file, `.sidestilt-plan.json`. */
export const planFile = (plan: Plan): Blob =>
  new Blob([`${JSON.stringify(v.parse(Plan, plan), null, 2)}\n`], { type: 'application/json' })

/** The plan in a file. Never rejects. */
export async function readPlanFile(file: Blob): Promise<Plan | PlanFault> {
  if (file.size > mostUnpacked) return { fault: 'tooLong' }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return { fault: 'outOfReach' }
  try {
    return planFrom(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return {
      fault: new TextDecoder().decode(bytes).includes('sidestilt-plan') ? 'damaged' : 'foreign',
    }
  }
}

const Marked = v.object({ format: v.literal('sidestilt-plan'), version: v.number() })

function planFrom(data: unknown): Plan | PlanFault {
  const marked = v.safeParse(Marked, data)
  if (!marked.success) return { fault: 'foreign' }
  if (marked.output.version > 1) return { fault: 'newer' }
  const plan = v.safeParse(Plan, data)
  return plan.success ? plan.output : { fault: 'damaged' }
}
