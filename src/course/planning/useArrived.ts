/** What came with a link: a plan, or why there is none. */
import { useEffect, useState } from 'react'
import { type PlanFault, unpacked } from '../link.ts'
import type { Plan } from '../plan.ts'

type Arrived = {
  readonly arrived: Plan | null
  /** A link is never out of reach: it is here. */
  readonly fault: Exclude<PlanFault['fault'], 'outOfReach'> | null
}

const nothing: Arrived = { arrived: null, fault: null }

/** Nothing without a code, and while it is read. `done`: the plan has been taken, or left. */
export function useArrived(code: string | undefined): Arrived & { done(): void } {
  const [came, setCame] = useState(nothing)
  useEffect(() => {
    let isWanted = true
    setCame(nothing)
    if (code !== undefined)
      unpacked(code).then((read) => {
        if (!isWanted) return
        if (!('fault' in read)) setCame({ arrived: read, fault: null })
        else if (read.fault !== 'outOfReach') setCame({ arrived: null, fault: read.fault })
      })
    return () => {
      isWanted = false
    }
  }, [code])
  return {
    ...came,
    done() {
      setCame(nothing)
      backToCourse()
    },
  }
}

/** The address is the page's own again. */
function backToCourse(): void {
  window.history.replaceState(null, '', '#/course')
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
