/** The plan in work. It stays on this device; on a machine that others use, in memory until the page is closed. */
import * as v from 'valibot'
import { onThisDevice } from '../device/keepsakes.ts'
import { Plan } from './plan.ts'

const name = 'sidestilt.plan'

/** Null if there is none, or none that can be read. */
export function keptPlan(): Plan | null {
  try {
    const plan = v.safeParse(Plan, JSON.parse(onThisDevice.recall(name) ?? 'null'))
    return plan.success ? plan.output : null
  } catch {
    return null
  }
}

export const keepPlan = (plan: Plan): void => onThisDevice.keep(name, JSON.stringify(plan))
