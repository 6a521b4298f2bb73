/** The lecture room: towards the lectern, empty or full; and from the lectern, towards those who have come. */
import type { Light } from '../../light.ts'
import { Backs } from '../parts/audience.tsx'
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { Hall, NearRow } from './Hall.tsx'
import { Lectern } from './Lectern.tsx'
import { EmptySeats } from './Seats.tsx'
import { Stage } from './Stage.tsx'
import { Bars, LastButOne, Title } from './slides.tsx'
import { beforeTheBreak } from './WallClock.tsx'

type Props = { readonly light: Light }

const lectern: Spot = { posture: 'table', x: 1520, y: 96, scale: 0.57, mirrored: true }
const onTheFloor = (x: number): Spot => ({
  posture: 'standing',
  x,
  y: 96,
  scale: 0.57,
  mirrored: x > 960,
})

const seats = laidOut([
  [lectern],
  [onTheFloor(1080), lectern],
  [onTheFloor(186), onTheFloor(1080), lectern],
])
const sights = { lysark: [-0.8, -4], klokke: [0.7, -6], sal: [0.1, 3] } as const

const Before = ({ light }: Props) => (
  <g>
    <Lectern light={light} />
    <EmptySeats light={light} />
  </g>
)

const BeforeTheHall = ({ light }: Props) => (
  <g>
    <Lectern light={light} />
    <EmptySeats light={light} />
    <Backs
      light={light}
      people={[
        { who: 0, x: -10, y: 800, scale: 0.5 },
        { who: 3, x: 250, y: 806, scale: 0.5 },
        { who: 2, x: 510, y: 800, scale: 0.48 },
        { who: 5, x: 770, y: 806, scale: 0.5 },
        { who: 4, x: 1150, y: 802, scale: 0.48 },
        { who: 8, x: 1690, y: 800, scale: 0.5 },
        { who: 6, x: 1930, y: 804, scale: 0.48 },
      ]}
    />
  </g>
)

/** The day before: rows of empty seats, and one of many slides. */
export const forelesningsrom: Place = {
  Behind: ({ light }) => (
    <Stage light={light} hour={[10, 10]}>
      <Bars light={light} />
    </Stage>
  ),
  Before,
  air: '#c3cbd0',
  wood: '#c48d5a',
  ...seats,
  sights,
}

/** The evening itself: heads in every row. */
export const forelesningsromFullt: Place = {
  ...forelesningsrom,
  Before: BeforeTheHall,
  Behind: ({ light }) => (
    <Stage light={light} hour={[6, 2]}>
      <Title light={light} />
    </Stage>
  ),
}

/** The same evening, nine minutes before the break. */
export const forelesningsromForPausen: Place = {
  ...forelesningsromFullt,
  Behind: ({ light }) => (
    <Stage light={light} hour={beforeTheBreak}>
      <LastButOne light={light} />
    </Stage>
  ),
}

const listening = (x: number, y: number, scale: number): Spot => ({
  posture: 'sitting',
  x,
  y,
  scale,
  mirrored: x > 960,
})
const near = (x: number) => listening(x, 380, 0.5)
const third = (x: number) => listening(x, 238, 0.33)

/** Towards those who listen. The cast sit among others: in the first row, and in the third. */
export const forelesningsromSalen: Place = {
  Behind: Hall,
  Before: NearRow,
  near: 'sitting',
  chair: '#6d7a8a',
  air: '#c3cbd0',
  ...laidOut([
    [near(560)],
    [near(560), third(1080)],
    [near(560), third(1080), near(1480)],
    [near(500), third(830), third(1080), near(1480)],
  ]),
  sights: { scene: [0.1, -1], gulv: [0.25, 12], dor: [0.1, -5] },
}

/** The same, when one of those at the back has gone out. */
export const forelesningsromSalenTomt: Place = {
  ...forelesningsromSalen,
  Behind: ({ light }) => <Hall light={light} oneGone />,
}
