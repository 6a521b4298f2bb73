/** What a thing stands on or hangs on when it fills the picture. */
import { whereIs } from '../../timeline.ts'
import { darker } from '../colour.ts'
import { Backdrop } from '../framings/Backdrop.tsx'
import type { Moment } from '../framings/figures.tsx'
import { Stroke } from '../ink.tsx'
import type { Light } from '../light.ts'
import type { Place } from '../places/place.ts'
import { places } from '../places/places.ts'

/** A bare wall with the light of the window across it. */
export function WallGround({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={-100} y={-100} width={2120} height={1280} fill={c('#efe5d6')} />
      <rect x={-100} y={900} width={2120} height={400} fill={c('#dfd9c8')} />
      <rect x={-100} y={890} width={2120} height={11} fill={c('#cfc6b1')} />
      {light.sun > 0.5 ? (
        <g>
          <path d="M-100 -100H560L1500 1180H520L-100 330Z" fill={light.sunColour} opacity={0.45} />
          <path d="M800 -100H1060L1980 1180H1700Z" fill={light.sunColour} opacity={0.32} />
        </g>
      ) : null}
    </g>
  )
}

/** The place itself, pale and out of the way, behind a thing that stands or hangs in it. */
export function PlaceGround({ moment: { timeline, shot, light } }: { readonly moment: Moment }) {
  const { place } = whereIs(timeline, shot)
  return <Backdrop light={light} place={places[place] as Place} name={place} middle={0.5} />
}

/** The floor of the volunteer centre from where its wall ends, for what stands on it before the place itself. */
export const Floor = ({ light, y }: { readonly light: Light; readonly y: number }) => (
  <>
    <rect x={-100} y={y} width={2120} height={500} fill={light.surface('#a9805c')} />
    <Stroke
      points={`-100,${y + 2} 900,${y - 2} 2020,${y + 2}`}
      width={9}
      colour={light.surface('#6a6068')}
    />
  </>
)

/** The table top of the place, seen from above. */
export const TopGround = ({ moment: { timeline, shot, light } }: { readonly moment: Moment }) => (
  <TableGround light={light} wood={places[whereIs(timeline, shot).place]?.wood ?? '#d9a878'} />
)

type Top = { readonly light: Light; readonly wood?: string }

/** A table top seen from above, filling the picture. */
export function TableGround({ light, wood = '#d9a878' }: Top) {
  const c = light.surface
  const grain = wood === '#d9a878' ? '#c8935f' : darker(wood, 0.12)
  return (
    <g>
      <rect x={-100} y={-100} width={2120} height={1280} fill={c(wood)} />
      {[180, 560, 960, 1370, 1760].map((x, i) => (
        <Stroke
          key={x}
          points={[
            [x + 60, -100],
            [x + 20 * (i % 2), 500],
            [x - 70, 1180],
          ]}
          width={5}
          colour={c(grain)}
          opacity={0.8}
        />
      ))}
      {light.sun > 0.5 ? (
        <path d="M-100 -100H1000L240 1180H-100Z" fill={light.sunColour} opacity={0.34} />
      ) : null}
    </g>
  )
}
