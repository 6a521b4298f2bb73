/** Something published, as a screen meets it: on its way, here, or not to be had. */
import { useCallback, useEffect, useState } from 'react'
import type { NotFetched } from './library.ts'

export type Fetched<T> = {
  /** Stays the earlier one while a newer is on its way, so that a language changes in place. */
  readonly value: T | null
  readonly trouble: NotFetched | null
  retry(): void
}

/** `fetchIt` must keep its identity (useCallback) until something else is wanted. */
export function useFetched<T>(fetchIt: () => Promise<T>): Fetched<T> {
  const [value, setValue] = useState<T | null>(null)
  const [trouble, setTrouble] = useState<NotFetched | null>(null)
  const [tries, setTries] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try is asked for by counting
  useEffect(() => {
    let wanted = true
    setTrouble(null)
    fetchIt().then(
      (fetched) => wanted && setValue(() => fetched),
      (why: NotFetched) => wanted && setTrouble(why),
    )
    return () => {
      wanted = false
    }
  }, [fetchIt, tries])

  return { value, trouble, retry: useCallback(() => setTries((n) => n + 1), []) }
}
