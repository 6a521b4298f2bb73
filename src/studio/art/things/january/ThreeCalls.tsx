/** Three who answer the phone, and are never seen: a bus stop in the dark, a cellar door by the laundry, a chair by a wall. */
import type { ReactNode } from 'react'
import type { Moment } from '../../framings/figures.tsx'
import { Stroke } from '../../ink.tsx'
import { smooth } from '../../numbers.ts'
import type { Thing } from '../thing.ts'
import { BusStop } from './BusStop.tsx'
import { CellarDoor } from './CellarDoor.tsx'
import { ChairByAWall } from './ChairByAWall.tsx'

const pictures: readonly (() => ReactNode)[] = [BusStop, CellarDoor, ChairByAWall]
const wide = 612

/** How much each of the three is the one who speaks, 0…1: they are known by the order in which they are first heard. */
function voicesAt({ timeline, shot, at }: Moment): number[] {
  const heard = timeline.shots
    .filter((each) => each.shot.thing === shot.shot.thing)
    .flatMap(({ beats }) => beats.flatMap(({ beat }) => ('line' in beat ? [beat.who] : [])))
  const callers = [...new Set(heard)]
  return pictures.map((_, i) =>
    Math.max(
      0,
      ...shot.beats.map(({ beat, from, to }) =>
        'line' in beat && beat.who === callers[i]
          ? Math.min(smooth((at - from + 300) / 400), smooth((to + 500 - at) / 400))
          : 0,
      ),
    ),
  )
}

export const ThreeCalls: Thing = ({ moment }) => {
  const voices = voicesAt(moment)
  const someone = Math.max(...voices)
  return (
    <g>
      <rect x={-100} y={-100} width={2120} height={1280} fill="#2d2a36" />
      {pictures.map((Picture, i) => {
        const x = 24 + i * (wide + 18)
        const id = `call-${i}`
        const voice = voices[i] ?? 0
        return (
          <g key={id}>
            <defs>
              <clipPath id={id}>
                <rect x={0} y={0} width={wide} height={1032} rx={18} />
              </clipPath>
            </defs>
            <g transform={`translate(${x} 24)`}>
              <g clipPath={`url(#${id})`}>
                <Picture />
                <rect
                  x={0}
                  y={0}
                  width={wide}
                  height={1032}
                  fill="#1c1a2a"
                  opacity={Math.round((someone - voice) * 34) / 100}
                />
              </g>
              {voice > 0.02 ? <Voice at={moment.at} strength={voice} /> : null}
            </g>
          </g>
        )
      })}
    </g>
  )
}

/** The sign that somebody is heard in the phone. */
const Voice = ({ at, strength }: { readonly at: number; readonly strength: number }) => (
  <g transform="translate(70 84)" opacity={Math.round(strength * 100) / 100}>
    <circle cx={0} cy={0} r={46} fill="#f0c766" />
    {[-20, -7, 6, 19].map((x, i) => {
      const high = 9 + 13 * Math.abs(Math.sin(at / 130 + i * 1.7))
      return (
        <Stroke
          key={x}
          points={[
            [x, -high],
            [x, high],
          ]}
          width={8}
          start={0.9}
          end={0.9}
        />
      )
    })}
  </g>
)
