/** The wide picture: the place with everybody in it, or everybody's own place on one screen. */
import { whereIs } from '../../timeline.ts'
import { type Room as People, type Stage, towardsAbsent, towardsUs } from '../acting/attention.ts'
import { armsOf, type Reach, stands } from '../acting/gestures.ts'
import { poseOf } from '../acting/performance.ts'
import { cameraOf, planeAt } from '../camera.ts'
import { cast } from '../cast.ts'
import { within } from '../numbers.ts'
import { BackOfHead } from '../person/BackOfHead.tsx'
import { Person } from '../person/Person.tsx'
import type { Place, Seat } from '../places/place.ts'
import { still } from '../still.ts'
import { Belongings } from './Belongings.tsx'
import { chairOf, Emphasis, Glow, isElsewhere, looksIn, type Moment } from './figures.tsx'
import { roomOf } from './room.ts'
import { VideoMeeting } from './VideoMeeting.tsx'
import { WallScreen } from './WallScreen.tsx'

const weight = 0.92
const reaches: Readonly<Record<Seat['posture'], Reach>> = {
  table: { posture: 'table', table: 1040, out: 0, up: 0 },
  end: { posture: 'end', table: 985, out: 30, up: 20 },
  standing: { posture: 'standing', table: 1060, out: 20, up: 120 },
  sitting: { posture: 'sitting', table: 1130, out: 0, up: 100 },
  fromBehind: { posture: 'table', table: 1040, out: 0, up: 0 },
}
const isStanding = ({ looks, posture }: Seat) => posture !== 'fromBehind' && stands(looks, posture)

type Props = { readonly moment: Moment; readonly place: Place }

export const Wide = (props: Props) =>
  props.place.videoMeeting ? <VideoMeeting moment={props.moment} /> : <Room {...props} />

function Room({ moment, place }: Props) {
  const { timeline, shot, at, light } = moment
  const inTheRoom = shot.shot.cast.filter((id) => !isElsewhere(id, place))
  const seats = place.seats(
    shot,
    inTheRoom.map((id) => looksIn(id, place, light)),
    light,
  )
  const screen = place.screenAt?.(light)
  const camera = cameraOf(shot, at, 1.03, 958, 500)
  const stage = stageOf(seats, screen && screen.x + screen.width / 2, roomOf(place, moment))
  const facing = seats.filter(({ posture }) => posture !== 'fromBehind')
  const front = seats.find(({ posture }) => posture === 'fromBehind')
  const draw = (seat: Seat, layer: 'body' | 'arms') => (
    <Person
      key={`${seat.looks.id} ${layer}`}
      looks={seat.looks}
      pose={poseOf(timeline, shot, seat.looks, at, stage, reaches[seat.posture])}
      x={seat.x}
      y={seat.y}
      scale={seat.scale}
      mirrored={seat.mirrored}
      weight={weight}
      layer={layer}
      sitsLow={seat.posture === 'sitting'}
      {...(isStanding(seat) ? {} : chairOf(place, light, seat.looks.id, shot.shot.cast))}
    />
  )
  const busy = ({ looks, posture }: Seat) =>
    armsOf(shot, looks, at, reaches[posture]).gesture ? 1 : 0
  const spots = facing.map(({ looks, x, y, scale }) => ({
    id: looks.id,
    x,
    y: y + 330 * scale,
    r: 1000 * scale,
  }))
  const { Behind, Around, Before, Ours } = place
  const here = `${whereIs(timeline, shot).place} ${light.id}`
  return (
    <g transform="translate(0 30)">
      <g transform={planeAt(camera, 0.86)}>
        {still(`behind ${here}`, () => (
          <Behind light={light} />
        ))}
        {screen ? <WallScreen moment={moment} {...screen} copy="wall" /> : null}
      </g>
      <g transform={planeAt(camera, 0.92)}>
        {Around ? still(`around ${here}`, () => <Around light={light} />) : null}
      </g>
      <g transform={planeAt(camera, 1)}>
        <Glow moment={moment} spots={spots} />
        {facing.map((seat) => (
          <g key={seat.looks.id}>
            {draw(seat, 'body')}
            {isStanding(seat) || seat.posture === 'sitting' ? draw(seat, 'arms') : null}
          </g>
        ))}
        {still(`table ${here} ${facing.map(({ looks }) => looks.id)}`, () => (
          <g>
            {Before ? <Before light={light} /> : null}
            <Belongings seats={facing} light={light} />
          </g>
        ))}
        {facing
          .filter((seat) => !isStanding(seat) && seat.posture !== 'sitting')
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
        ) : !Ours || inTheRoom.includes(light.seenBy) ? null : (
          still(`ours ${here}`, () => <Ours light={light} />)
        )}
      </g>
    </g>
  )
}

function stageOf(seats: readonly Seat[], screen: number | undefined, room: People): Stage {
  return {
    towards: (from, to) => {
      const self = seats.find(({ looks }) => looks.id === from)
      const other = seats.find(({ looks }) => looks.id === to)
      if (!self) return [0.4, 0]
      if (other?.posture === 'fromBehind') return [within((other.x - self.x) / 1300, -0.6, 0.6), 4]
      if (other) {
        const far = (other.x - self.x) / 520
        return [Math.sign(far) * within(Math.abs(far), 0.5, 1), 0]
      }
      if (to === room.us) return towardsUs(self.x > 960 ? -1 : 1)
      if (screen !== undefined && (to === 'skjerm' || cast[to]?.onScreen))
        return [within((screen - self.x) / 600, -0.8, 0.8), -6]
      return towardsAbsent(from, to, room)
    },
  }
}
