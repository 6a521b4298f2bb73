/** How long we wait for a film that stands still. */
import { useEffect, useEffectEvent, useState } from 'react'

/** After this long (ms) we say that the line is slow, and show the still of what is coming. */
const courtesy = 1_200
/** After this long (ms) the film is given up for now: the still and the text stand in. */
const patience = 12_000

/** Whether a film that is starved of data has stood still long enough to say so. `onGivenUp` is called when waiting is no use. */
export function usePatience(starved: boolean, onGivenUp: () => void): boolean {
  const [slow, setSlow] = useState(false)
  const giveUp = useEffectEvent(onGivenUp)
  useEffect(() => {
    if (!starved) return
    const soon = setTimeout(() => setSlow(true), courtesy)
    const late = setTimeout(() => giveUp(), patience)
    return () => {
      clearTimeout(soon)
      clearTimeout(late)
      setSlow(false)
    }
  }, [starved])
  return slow && starved
}
