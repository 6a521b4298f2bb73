/** Something published, as a panel meets it: null while it is on its way, undefined when it is not to be had. */
import { useEffect, useState } from 'react'

/** `fetchIt` must keep its identity (useCallback) until something else is wanted. What came last stays until then. */
export function usePublished<T>(fetchIt: () => Promise<T>): T | null | undefined {
  const [value, setValue] = useState<T | null | undefined>(null)
  useEffect(() => {
    let wanted = true
    fetchIt().then(
      (fetched) => wanted && setValue(fetched),
      () => wanted && setValue(undefined),
    )
    return () => {
      wanted = false
    }
  }, [fetchIt])
  return value
}
