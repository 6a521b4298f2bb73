/** A gentle note when words seem to point to a person. It holds nothing up, and what it saw is forgotten with the page. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Trace } from './traces.ts'
import './traces.css'

/** How long the writing rests before the words are looked at, in milliseconds: nobody is interrupted in the middle of a number. */
const rest = 1000

/** How many of the texts hold each kind. */
type Found = ReadonlyMap<Trace, number>

type TracesProps = {
  words: readonly string[]
  /** They are about to leave: it is told how many of them are meant. Otherwise the note stands where the words are. */
  isLeaving?: boolean
}

const nothing: Found = new Map()

/** What was there from the beginning is shown without waiting; a screen reader hears of a change. */
export function Traces({ words, isLeaving = false }: TracesProps) {
  const { t } = useTranslation('notebook')
  const [found, setFound] = useState(nothing)
  const isNew = useRef(true)
  // Begun anew whenever there is something new on the screen, whatever it is: `words` is a new list each time.
  useEffect(() => {
    let wanted = true
    const look = async () => {
      if (words.every((text) => text === '')) return setFound(nothing)
      const next = await foundIn(words)
      if (wanted) setFound((before) => (isSame(before, next) ? before : next))
    }
    const timer = setTimeout(() => look().catch(() => {}), isNew.current ? 0 : rest)
    isNew.current = false
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  })
  return (
    <div className="traces" aria-live="polite">
      {[...found].map(([kind, count]) => (
        <p key={kind} data-trace={kind}>
          {isLeaving ? t(`traces.among.${kind}`, { count }) : t(`traces.here.${kind}`)}
        </p>
      ))}
    </div>
  )
}

/** Off line, what has not been fetched cannot look; a note is not worth a fault. */
async function foundIn(words: readonly string[]): Promise<Found> {
  const { tracesIn } = await import('./traces.ts')
  const found = new Map<Trace, number>()
  for (const kind of words.flatMap(tracesIn)) found.set(kind, (found.get(kind) ?? 0) + 1)
  return found
}

const isSame = (one: Found, other: Found): boolean =>
  one.size === other.size && [...one].every(([kind, count]) => other.get(kind) === count)
