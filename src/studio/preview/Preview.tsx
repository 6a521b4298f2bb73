/** A clip before it is drawn: the films' own pictures as SVG, with a slider over time. Silent. */
import { useEffect, useState } from 'react'
import { Frame } from '../Frame.tsx'
import { clock, frameLength, type Timeline } from '../timeline.ts'
import { happensAt, withinFilm } from './moment.ts'

type Props = {
  readonly timeline: Timeline
  /** Sentences by the line's id. */
  readonly lines: Readonly<Record<string, string>>
  /** The moment to begin at, in ms, and what to do when the film stands still at another. */
  readonly begin?: number
  readonly onMoment?: (at: number) => void
}

export function Preview({ timeline, lines, begin = 0, onMoment }: Props) {
  const [at, setAt] = useState(withinFilm(timeline, begin))
  /** When the film would have begun, had it run since then; null while it stands still. */
  const [began, setBegan] = useState<number | null>(null)
  const last = timeline.duration - frameLength

  useEffect(() => {
    if (began === null) onMoment?.(at)
  }, [at, began, onMoment])
  useEffect(() => {
    if (began === null) return
    let next = requestAnimationFrame(function show(now) {
      const moment = withinFilm(timeline, now - began)
      setAt(moment)
      if (moment < last) next = requestAnimationFrame(show)
      else setBegan(null)
    })
    return () => cancelAnimationFrame(next)
  }, [began, timeline, last])

  const play = () => setBegan(performance.now() - (at < last ? at : 0))

  return (
    <section className="preview">
      <Frame timeline={timeline} at={at} />
      <p role="status">{happensAt(timeline, at, lines)}</p>
      <div className="controls">
        <button type="button" onClick={began === null ? play : () => setBegan(null)}>
          {began === null ? 'Spill / Play' : 'Stopp / Stop'}
        </button>
        <input
          type="range"
          aria-label="Tid / Time"
          aria-valuetext={clock(at)}
          min={0}
          max={last}
          step={frameLength}
          value={at}
          onChange={({ currentTarget }) => {
            setBegan(null)
            setAt(Number(currentTarget.value))
          }}
        />
        <span className="time">
          {clock(at)} / {clock(timeline.duration)}
        </span>
      </div>
    </section>
  )
}
