/** The wide picture: the place with everybody in it, round the table. */

import { type Stage, sights, towardsAbsent } from '../acting/attention.ts'
import { poseOf } from '../acting/performance.ts'
import { cameraOf, planeAt } from '../camera.ts'
import { cast, type Looks } from '../cast.ts'
import { within } from '../numbers.ts'
import { BackOfHead } from '../person/BackOfHead.tsx'
import { Person } from '../person/Person.tsx'
import type { Place } from '../places/place.ts'
import { Mug } from '../things/Mug.tsx'
import { Cane, Helmet, LyingPhone, Paper, Thermos } from '../things/tabletop.tsx'
import { Emphasis, Glow, inLight, type Moment, type Spot } from './figures.tsx'
import { type Seat, seatsOf } from './seats.ts'
import { WallScreen } from './WallScreen.tsx'

const weight = 0.92

export function Wide({ moment, place }: { readonly moment: Moment; readonly place: Place }) {
  const { timeline, shot, at, light } = moment
  const screen = place.screenAt(light)
  const seats = seatsOf(
    shot,
    shot.shot.cast.filter((id) => !(cast[id] as Looks).onScreen).map((id) => inLight(id, light)),
  )
  const camera = cameraOf(shot, at, 1.03, 958, 500)
  const stage = stageOf(seats, screen)
  const drawn = (seat: Seat, layer: 'body' | 'arms') => (
    <Person
      key={seat.looks.id}
      looks={seat.looks}
      pose={poseOf(timeline, shot, seat.looks, at, stage, {
        table: seat.kind === 'end' ? 985 : 1040,
      })}
      x={seat.x}
      y={seat.y}
      scale={seat.scale}
      mirrored={seat.mirrored}
      weight={weight}
      layer={layer}
      {...(seat.looks.standing ? {} : { chair: light.surface('#8b6f5c') })}
    />
  )
  const facing = seats.filter(({ kind }) => kind !== 'front')
  const spots: Spot[] = [
    ...facing.map(({ looks, x, y, scale }) => ({
      id: looks.id,
      x,
      y: y + 330 * scale,
      r: 1000 * scale,
    })),
  ]
  const front = seats.find(({ kind }) => kind === 'front')
  const { Behind, Table, Around } = place
  return (
    <g>
      <g transform={planeAt(camera, 0.86)}>
        <Behind light={light} screen={<WallScreen moment={moment} {...screen} copy="wall" />} />
      </g>
      <g transform={planeAt(camera, 0.92)}>
        <Around light={light} />
      </g>
      <g transform={planeAt(camera, 1)}>
        <Glow moment={moment} spots={spots} />
        {facing.map((seat) => drawn(seat, 'body'))}
        {facing.filter(({ looks }) => looks.standing).map((seat) => drawn(seat, 'arms'))}
        <Table light={light} />
        <Belongings seats={facing} />
        {facing.filter(({ looks }) => !looks.standing).map((seat) => drawn(seat, 'arms'))}
        <Emphasis moment={moment} spots={spots} strength={1} />
      </g>
      {front ? (
        <g transform={planeAt(camera, 1.35)}>
          <BackOfHead looks={front.looks} x={front.x} y={front.y} scale={front.scale} at={at} />
        </g>
      ) : null}
    </g>
  )
}

function stageOf(seats: readonly Seat[], screen: { x: number; width: number }): Stage {
  const middle = screen.x + screen.width / 2
  return {
    towards: (from, to) => {
      const self = seats.find(({ looks }) => looks.id === from)
      const other = seats.find(({ looks }) => looks.id === to)
      if (!self) return [0.4, 0]
      if (other?.kind === 'front') return [within((other.x - self.x) / 1300, -0.6, 0.6), 4]
      if (other) {
        const far = (other.x - self.x) / 520
        return [Math.sign(far) * within(Math.abs(far), 0.5, 1), 0]
      }
      if (to === 'skjerm' || cast[to]?.onScreen)
        return [within((middle - self.x) / 600, -0.8, 0.8) || 0.2, -6]
      if (to in sights) return towardsAbsent(from, to)
      return [within((960 - self.x) / 1200, -0.4, 0.4) || 0.1, 3]
    },
  }
}

/** Each person's own things on the table. */
function Belongings({ seats }: { readonly seats: readonly Seat[] }) {
  return (
    <g>
      {seats.map(({ looks, kind, x, mirrored }) => {
        const side = mirrored ? -1 : 1
        const end = kind === 'end'
        const y = end ? 800 : 690
        const near = end ? x + side * 250 : x
        return (
          <g key={looks.id}>
            {looks.standing ? null : (
              <ellipse
                cx={end ? x + side * 124 : x}
                cy={end ? 822 : 704}
                rx={end ? 120 : 150}
                ry={end ? 22 : 20}
                fill="#7d4f2c"
                opacity={0.24}
              />
            )}
            {belonging(looks, near, y, side, end)}
          </g>
        )
      })}
    </g>
  )
}

function belonging({ id }: Looks, x: number, y: number, side: number, end: boolean) {
  const size = end ? 1.05 : 0.82
  switch (id) {
    case 'maren':
      return <Thermos x={x + side * (end ? 60 : 126)} y={y + 20} size={size * 0.8} />
    case 'amir':
      return <Helmet x={x + side * (end ? 80 : 40)} y={y + (end ? 60 : 82)} size={size * 0.72} />
    case 'yusuf':
      return <LyingPhone x={x + side * (end ? 40 : 20)} y={y + (end ? 40 : 60)} size={size * 0.7} />
    case 'ragnhild':
      return (
        <g>
          <Paper x={x + side * 10} y={y + 62} size={size * 0.9} turned={side * 5} />
          <Cane x={x + side * (end ? -160 : 130)} y={y - 10} size={0.5 * size} />
        </g>
      )
    case 'solveig':
      return (
        <g>
          <Paper x={x - 10} y={y + 62} size={size * 0.9} turned={-side * 6} />
          <Mug x={x - side * 120} y={y + 20} size={size * 0.8} colour="#f3ead9" />
        </g>
      )
    case 'geir':
      return <Mug x={x + side * (end ? 60 : 110)} y={y + 26} size={size * 0.86} colour="#8db2cc" />
    default:
      return null
  }
}
