/** The near pictures: one or two people from the chest up. Somebody who is elsewhere is seen on her screen. */
import { whereIs } from '../../timeline.ts'
import { type Room, type Stage, towardsAbsent } from '../acting/attention.ts'
import { type Reach, stands } from '../acting/gestures.ts'
import { poseOf } from '../acting/performance.ts'
import { voiceOf } from '../acting/speech.ts'
import { cameraOf, planeAt } from '../camera.ts'
import { cast } from '../cast.ts'
import type { Light } from '../light.ts'
import type { Looks } from '../looks.ts'
import { Person } from '../person/Person.tsx'
import type { Place } from '../places/place.ts'
import { still } from '../still.ts'
import { facingWindow } from '../year/may.ts'
import { Backdrop } from './Backdrop.tsx'
import { chairOf, Emphasis, Glow, looksIn, type Moment } from './figures.tsx'
import { roomOf, whereabouts } from './room.ts'
import { Screen, Squares } from './Squares.tsx'

type Props = { readonly moment: Moment; readonly place: Place }
type Sitter = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly mirrored: boolean
}

const nearby: Omit<Reach, 'posture'> = { table: 1008, out: 30, up: 30 }
const near: Omit<Reach, 'posture'> = { table: 1000, out: 44, up: 96 }

export function Two({ moment, place }: Props) {
  const [left = '', right = ''] = moment.shot.shot.cast
  return (
    <Portraits
      moment={moment}
      place={place}
      weight={0.8}
      sitters={[
        { id: left, x: 556, y: 100, scale: 0.9, mirrored: false },
        { id: right, x: 1392, y: 100, scale: 0.9, mirrored: true },
      ]}
    />
  )
}

export function Close({ moment, place }: Props) {
  const [id = ''] = moment.shot.shot.cast
  const mirrored = whereabouts(roomOf(place, moment), id) > 0.6
  return (
    <Portraits
      moment={moment}
      place={place}
      weight={0.74}
      sitters={[{ id, x: mirrored ? 1060 : 860, y: 66, scale: 1.08, mirrored }]}
    />
  )
}

/** Those by the door have the window before them: against the light, their faces are lit as at noon. */
const lightOn = (sitters: readonly Sitter[], light: Light): Light =>
  light.backlit && sitters.every(({ id }) => cast[id]?.facesWindow) ? facingWindow : light

function Portraits({
  moment: given,
  place,
  sitters,
  weight,
}: Props & { readonly sitters: readonly Sitter[]; readonly weight: number }) {
  const light = lightOn(sitters, given.light)
  const moment: Moment = { ...given, light }
  const { timeline, shot, at } = moment
  const name = whereIs(timeline, shot).place
  const alone = sitters.length === 1
  const camera = cameraOf(shot, at, 1, alone ? (sitters[0]?.x ?? 960) : 960, 440)
  const room = roomOf(place, moment)
  const stage = stageOf(sitters, room)
  const { Edge } = place
  const posture = Edge ? 'table' : (place.near ?? 'standing')
  const reach: Reach = { ...(alone ? near : nearby), posture }
  const isStanding = ({ looks }: { readonly looks: Looks }) => stands(looks, posture)
  const people = sitters.map((sitter) => {
    const looks = looksIn(sitter.id, place, light)
    return { sitter, looks, pose: poseOf(timeline, shot, looks, at, stage, reach) }
  })
  const here = people.filter(({ looks }) => !looks.onScreen)
  const elsewhere = people.filter(({ looks }) => looks.onScreen)
  const voice = ({ looks }: (typeof people)[number]) => voiceOf(shot, looks.id, at)
  if (here.length === 0)
    return <Squares people={elsewhere.map((person) => ({ ...person, voice: voice(person) }))} />
  const spots = here.map(({ sitter: { id, x, y, scale } }) => ({
    id,
    x,
    y: y + 350 * scale,
    r: 800 * scale,
  }))
  const figures = (layer: 'body' | 'arms', who = here) =>
    who.map(({ sitter, looks, pose }) => (
      <Person
        key={looks.id}
        looks={looks}
        pose={pose}
        x={sitter.x}
        y={sitter.y - (Edge && looks.standing && !alone ? 56 : 0)}
        scale={sitter.scale}
        mirrored={sitter.mirrored}
        weight={weight}
        layer={layer}
        {...(isStanding({ looks }) ? {} : chairOf(place, light, sitter.id, room.seating))}
      />
    ))
  return (
    <g>
      <g transform={planeAt(camera, 0.6)}>
        <Backdrop
          light={light}
          place={place}
          name={name}
          middle={sitters.reduce((sum, { id }) => sum + whereabouts(room, id), 0) / sitters.length}
        />
      </g>
      <g transform={planeAt(camera, 1)}>
        {elsewhere.map((person) => (
          <Screen
            key={person.looks.id}
            person={{ ...person, voice: voice(person) }}
            x={person.sitter.x}
          />
        ))}
        <Glow moment={moment} spots={spots} />
        {figures('body')}
        {figures(
          'arms',
          here.filter((person) => isStanding(person) || !Edge),
        )}
        {alone || !Edge ? null : still(`edge ${name} ${light.id}`, () => <Edge light={light} />)}
        {figures(
          'arms',
          here.filter((person) => !isStanding(person) && Edge),
        )}
        {light.backlit ? (
          <rect x={-400} y={-300} width={2720} height={1700} fill="url(#bloom)" />
        ) : null}
        {alone ? null : <Emphasis moment={moment} spots={spots} strength={0.55} />}
      </g>
    </g>
  )
}

function stageOf(sitters: readonly Sitter[], room: Room): Stage {
  return {
    towards: (from, to) => {
      const self = sitters.findIndex(({ id }) => id === from)
      const other = sitters.findIndex(({ id }) => id === to)
      if (other >= 0 && other !== self) return [other > self ? 0.9 : -0.9, 0]
      const [turn, down] = towardsAbsent(from, to, room)
      if (to === room.us && sitters[self])
        return [Math.abs(turn) * (sitters[self].mirrored ? -1 : 1), down]
      return [turn, down]
    },
  }
}
