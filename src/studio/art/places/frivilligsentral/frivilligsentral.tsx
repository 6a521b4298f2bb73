/** The volunteer centre: round tables that have been pushed together, or only chairs in a ring – for a course, or for a group of its own. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Mug } from '../../things/Mug.tsx'
import { Backs } from '../parts/audience.tsx'
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { Frames, LowTable } from './Ring.tsx'
import { Room } from './Room.tsx'
import { Tables } from './Tables.tsx'

/** No two chairs are of the same set. */
const chairs = ['#c9674c', '#8f6743', '#e0ab4f', '#5f8578', '#a4506a', '#6d8b98']

const behind = (x: number, scale = 0.46): Spot => ({
  posture: 'table',
  x,
  y: 762 - 1012 * scale,
  scale,
  mirrored: x > 1000,
})
const beside = (x: number): Spot => ({
  posture: 'end',
  x,
  y: 290,
  scale: 0.57,
  mirrored: x > 1000,
})

/** The edge of one of the round tables before people who are seen near. */
const Edge = ({ light }: { readonly light: Light }) => {
  const c = light.surface
  return (
    <g>
      <path d="M-300 1010C0 970 380 966 700 1000V1400H-300Z" fill={c('#c99a63')} />
      <path d="M1240 1000C1560 966 1940 970 2220 1010V1400H1240Z" fill={c('#8fb0a4')} />
      <path
        d="M380 1080C560 984 780 966 960 966C1140 966 1380 984 1560 1080V1400H380Z"
        fill={c('#f3ead9')}
      />
      <Stroke points="-300,1012 100,980 400,978 560,988" width={10} />
      <Stroke points="1380,988 1540,978 1820,980 2220,1012" width={10} />
      <Stroke points="380,1084 520,1020 740,976 960,966 1180,976 1420,1020 1560,1084" width={11} />
      <Mug x={974} y={1010} size={1.4} colour={c('#e0ab4f')} />
    </g>
  )
}

export const frivilligsentral: Place = {
  Behind: Room,
  Before: Tables,
  Edge,
  chair: chairs,
  wood: '#f3ead9',
  ...laidOut(
    [
      [behind(960)],
      [behind(700), behind(1240)],
      [behind(560), behind(960), behind(1370)],
      [beside(270), behind(730), behind(1210), beside(1660)],
      [beside(250), behind(640), behind(970), behind(1300), beside(1680)],
    ],
    { x: 800, y: 836, scale: 0.72 },
  ),
  sights: { piano: [-0.2, -3], luke: [0.8, -2] },
}

/** A chair in the ring: the farther to the side, the nearer to us. */
const inTheRing = (x: number, few = 0): Spot => {
  const side = Math.abs(x - 960) / 760
  const scale = 0.36 + few + 0.1 * side ** 1.6
  return { posture: 'sitting', x, y: 300 + 30 * side - few * 1500, scale, mirrored: x > 1000 }
}

const RingRoom = ({ light }: { readonly light: Light }) => (
  <g>
    <Room light={light} />
    <Frames light={light} />
  </g>
)

const inARing = (Behind: Place['Behind']): Place => ({
  Behind,
  near: 'sitting',
  chair: chairs,
  ...laidOut(
    [
      [inTheRing(960, 0.08)],
      [inTheRing(600, 0.08), inTheRing(1320, 0.08)],
      [inTheRing(460, 0.05), inTheRing(960, 0.05), inTheRing(1460, 0.05)],
      [inTheRing(330), inTheRing(740), inTheRing(1180), inTheRing(1590)],
      [inTheRing(250), inTheRing(610), inTheRing(960), inTheRing(1310), inTheRing(1670)],
      [
        inTheRing(190),
        inTheRing(500),
        inTheRing(805),
        inTheRing(1110),
        inTheRing(1415),
        inTheRing(1730),
      ],
    ],
    { x: 960, y: 850, scale: 0.74 },
  ),
  sights: { piano: [-0.2, -3], luke: [0.8, -2], dor: [1, 0] },
})

/** Those two of the eight who stop coming. They sit nearest to us, and we never learn their names. */
const TwoMore = ({ light }: { readonly light: Light }) => (
  <Backs
    light={light}
    people={[
      { who: 5, x: 336, y: 872, scale: 0.6 },
      { who: 8, x: 1584, y: 868, scale: 0.62 },
    ]}
  />
)

export const courseRing = inARing(Room)
/** As it is in September, when all eight chairs are taken. */
export const fullCourseRing: Place = { ...courseRing, Before: TwoMore }
export const ring: Place = { ...inARing(RingRoom), Before: LowTable }
