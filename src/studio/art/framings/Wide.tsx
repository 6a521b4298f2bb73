/** The wide picture: the place with everybody in it, round the table. */
import { type Stage, towardsAbsent, towardsUs } from '../acting/attention.ts'
import { armsOf, type Reach } from '../acting/gestures.ts'
import { poseOf } from '../acting/performance.ts'
import { cameraOf, planeAt } from '../camera.ts'
import { cast } from '../cast.ts'
import type { Light } from '../light.ts'
import { within } from '../numbers.ts'
import { BackOfHead } from '../person/BackOfHead.tsx'
import { Person } from '../person/Person.tsx'
import type { Place } from '../places/place.ts'
import { still } from '../still.ts'
import { Belongings, OurOwn } from './Belongings.tsx'
import { Emphasis, Glow, inLight, type Moment } from './figures.tsx'
import { type Seat, seatsOf } from './seats.ts'
import { WallScreen } from './WallScreen.tsx'

const weight = 0.92
const inTheRow: Reach = { table: 1040, atTheEnd: false, out: 0, up: 0 }
const atTheEnd: Reach = { table: 985, atTheEnd: true, out: 30, up: 20 }
const reachOf = (seat: Seat): Reach => (seat.kind === 'end' ? atTheEnd : inTheRow)

export function Wide({ moment, place }: { readonly moment: Moment; readonly place: Place }) {
  const { timeline, shot, at, light } = moment
  const inTheRoom = shot.shot.cast.filter((id) => !cast[id]?.onScreen)
  const seats = seatsOf(
    shot,
    inTheRoom.map((id) => inLight(id, light)),
    light,
  )
  const screen = place.screenAt(light)
  const camera = cameraOf(shot, at, 1.03, 958, 500)
  const stage = stageOf(seats, screen.x + screen.width / 2, light)
  const facing = seats.filter(({ kind }) => kind !== 'front')
  const front = seats.find(({ kind }) => kind === 'front')
  const draw = (seat: Seat, layer: 'body' | 'arms') => (
    <Person
      key={seat.looks.id}
      looks={seat.looks}
      pose={poseOf(timeline, shot, seat.looks, at, stage, reachOf(seat))}
      x={seat.x}
      y={seat.y}
      scale={seat.scale}
      mirrored={seat.mirrored}
      weight={weight}
      layer={layer}
      {...(seat.looks.standing ? {} : { chair: light.surface('#8b6f5c') })}
    />
  )
  const busy = ({ looks, ...seat }: Seat) =>
    armsOf(shot, looks, at, reachOf({ looks, ...seat })).gesture ? 1 : 0
  const spots = facing.map(({ looks, x, y, scale }) => ({
    id: looks.id,
    x,
    y: y + 330 * scale,
    r: 1000 * scale,
  }))
  const { Behind, Table, Around } = place
  const here = `${timeline.place} ${light.id}`
  return (
    <g transform="translate(0 30)">
      <g transform={planeAt(camera, 0.86)}>
        {still(`behind ${here}`, () => (
          <Behind light={light} />
        ))}
        <WallScreen moment={moment} {...screen} copy="wall" />
      </g>
      <g transform={planeAt(camera, 0.92)}>
        {still(`around ${here}`, () => (
          <Around light={light} />
        ))}
      </g>
      <g transform={planeAt(camera, 1)}>
        <Glow moment={moment} spots={spots} />
        {facing.map((seat) => (
          <g key={seat.looks.id}>
            {draw(seat, 'body')}
            {seat.looks.standing ? draw(seat, 'arms') : null}
          </g>
        ))}
        {still(`table ${here} ${facing.map(({ looks }) => looks.id)}`, () => (
          <g>
            <Table light={light} />
            <Belongings seats={facing} light={light} />
          </g>
        ))}
        {facing
          .filter(({ looks }) => !looks.standing)
          .sort((a, b) => busy(a) - busy(b))
          .map((seat) => draw(seat, 'arms'))}
        {light.backlit ? (
          <rect x={-400} y={-300} width={2720} height={1700} fill="url(#bloom)" />
        ) : null}
        <Emphasis moment={moment} spots={spots} strength={light.backlit ? 0.4 : 1} />
      </g>
      <g transform={planeAt(camera, 1.35)}>
        {front ? (
          <BackOfHead looks={front.looks} x={front.x} y={front.y} scale={front.scale} at={at} />
        ) : inTheRoom.includes(light.seenBy) ? null : (
          still(`our own ${light.id}`, () => <OurOwn light={light} />)
        )}
      </g>
    </g>
  )
}

function stageOf(seats: readonly Seat[], screen: number, light: Light): Stage {
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
      if (to === light.seenBy) return towardsUs(self.x > 960 ? -1 : 1)
      if (to === 'skjerm' || cast[to]?.onScreen)
        return [within((screen - self.x) / 600, -0.8, 0.8), -6]
      return towardsAbsent(from, to, light.seenBy)
    },
  }
}
