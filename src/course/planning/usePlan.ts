/** The plan in work as React sees it: kept on the device as it changes. What was put in its place can be brought back, until the next change. */
import { useState } from 'react'
import { keepPlan, keptPlan } from '../keptPlan.ts'
import type { Plan } from '../plan.ts'

export function usePlan() {
  const [plan, setPlan] = useState(keptPlan)
  const [before, setBefore] = useState<Plan | null>(null)

  function keep(next: Plan, regret: Plan | null) {
    keepPlan(next)
    setPlan(next)
    setBefore(regret)
  }
  return {
    plan,
    change: (next: Plan) => keep(next, null),
    /** Changed so much that she may regret it. */
    replace: (next: Plan) => keep(next, plan),
    /** Null where there is nothing to bring back. */
    undo: before && (() => keep(before, null)),
  }
}
