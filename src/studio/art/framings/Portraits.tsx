/** The near pictures: one or two people from the chest up, the place enlarged and veiled behind them. */
import { type Stage, towardsAbsent } from '../acting/attention.ts'
import { poseOf } from '../acting/performance.ts'
import { voiceOf } from '../acting/speech.ts'
import { cameraOf, planeAt } from '../camera.ts'
import { seating } from '../cast.ts'
import { Stroke } from '../ink.tsx'
import type { Light } from '../light.ts'
import { Person } from '../person/Person.tsx'
import type { Place } from '../places/place.ts'
import { Mug } from '../things/Mug.tsx'
import { Emphasis, Glow, inLight, type Moment } from './figures.tsx'
import { RemoteTile } from './RemoteTile.tsx'
import { WallScreen } from './WallScreen.tsx'

type Props = { readonly moment: Moment; readonly place: Place }
type Sitter = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly mirrored: boolean
}

export function Two({ moment, place }: Props) {
  const [left = '', right = ''] = moment.shot.shot.cast
  return (
    <Portraits
      moment={moment}
      place={place}
      weight={0.8}
      sitters={[
        { id: left, x: 560, y: 96, scale: 0.9, mirrored: false },
        { id: right, x: 1384, y: 96, scale: 0.9, mirrored: true },
      ]}
    />
  )
}

export function Close({ moment, place }: Props) {
  const [id = ''] = moment.shot.shot.cast
  const mirrored = seating.indexOf(id) > 4
  return (
    <Portraits
      moment={moment}
      place={place}
      weight={0.74}
      sitters={[{ id, x: mirrored ? 1060 : 860, y: 66, scale: 1.08, mirrored }]}
    />
  )
}

function Portraits({
  moment,
  place,
  sitters,
  weight,
}: Props & { readonly sitters: readonly Sitter[]; readonly weight: number }) {
  const { timeline, shot, at, light } = moment
  const one = sitters.length === 1
  const [first] = sitters
  const camera = cameraOf(shot, at, 1, one && first ? first.x : 960, 440)
  const stage: Stage = {
    towards: (from, to) => {
      const self = sitters.findIndex(({ id }) => id === from)
      const other = sitters.findIndex(({ id }) => id === to)
      if (other >= 0 && other !== self) return [other > self ? 0.9 : -0.9, 0]
      return towardsAbsent(from, to)
    },
  }
  const people = sitters.map((sitter) => {
    const looks = inLight(sitter.id, light)
    return {
      sitter,
      looks,
      pose: poseOf(timeline, shot, looks, at, stage, { table: 990 }),
    }
  })
  const inTheRoom = people.filter(({ looks }) => !looks.onScreen)
  const remote = people.filter(({ looks }) => looks.onScreen)
  const spots = inTheRoom.map(({ sitter: { id, x, y, scale } }) => ({
    id,
    x,
    y: y + 350 * scale,
    r: 800 * scale,
  }))
  const figures = (layer: 'body' | 'arms') =>
    inTheRoom.map(({ sitter, looks, pose }) => (
      <Person
        key={looks.id}
        looks={looks}
        pose={pose}
        x={sitter.x}
        y={sitter.y - (looks.standing ? 16 : 0)}
        scale={sitter.scale}
        mirrored={sitter.mirrored}
        weight={weight}
        layer={layer}
        {...(looks.standing ? {} : { chair: light.surface('#8b6f5c') })}
      />
    ))
  if (inTheRoom.length === 0) return <OnlyScreens moment={moment} people={people} />
  return (
    <g>
      <g transform={planeAt(camera, 0.6)}>
        <Backdrop moment={moment} place={place} middle={middleOf(sitters)} />
      </g>
      <g transform={planeAt(camera, 1)}>
        {remote.map(({ sitter, looks, pose }) => (
          <g key={looks.id}>
            <rect x={sitter.x - 384} y={96} width={768} height={548} rx={22} fill="#2d2a36" />
            <RemoteTile
              looks={looks}
              pose={pose}
              x={sitter.x - 364}
              y={116}
              width={728}
              height={508}
              voice={voiceOf(shot, looks.id, at)}
              copy="portrait"
            />
          </g>
        ))}
        <Glow moment={moment} spots={spots} />
        {figures('body')}
        <TableEdge light={light} />
        {one ? null : <Mug x={972} y={964} size={1.6} colour={light.surface('#f3ead9')} />}
        {inTheRoom.map(({ sitter }) => (
          <ellipse
            key={sitter.id}
            cx={sitter.x}
            cy={sitter.y + 1010 * sitter.scale}
            rx={330}
            ry={46}
            fill="#7d4f2c"
            opacity={0.22}
          />
        ))}
        {figures('arms')}
        {light.backlit ? (
          <rect x={-400} y={-300} width={2720} height={1700} fill="url(#bloom)" />
        ) : null}
        {one ? null : <Emphasis moment={moment} spots={spots} strength={0.55} />}
      </g>
    </g>
  )
}

/** Which part of the room is behind the people: as they sit, from the window to the door. */
const middleOf = (sitters: readonly Sitter[]): number =>
  sitters.reduce((sum, { id }) => sum + seating.indexOf(id), 0) /
  sitters.length /
  (seating.length - 1)

function Backdrop({ moment, place, middle }: Props & { readonly middle: number }) {
  const { light } = moment
  const Behind = place.Behind
  const shift = Math.round(-60 - middle * 1000)
  return (
    <g>
      <g transform={`translate(${light.backlit ? -400 : shift} -120) scale(1.5)`}>
        <Behind
          light={light}
          screen={<WallScreen moment={moment} {...place.screenAt(light)} copy="far" />}
        />
      </g>
      {light.backlit ? null : (
        <rect
          x={-400}
          y={-300}
          width={2720}
          height={1700}
          fill={light.surface('#efe5d6')}
          opacity={0.5}
        />
      )}
      {light.sun > 0.8 ? (
        <path d="M-200 -100L1200 1100H300L-200 500Z" fill={light.sunColour} opacity={0.25} />
      ) : null}
    </g>
  )
}

function TableEdge({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <path d="M-300 930C400 912 1500 912 2220 930V1400H-300Z" fill={c('#d6a271')} />
      <path
        d="M-300 930C400 912 1500 912 2220 930V960C1500 942 400 942 -300 960Z"
        fill={c('#f2cf9f')}
        opacity={0.6}
      />
      <Stroke
        points={[
          [-300, 931],
          [400, 919],
          [960, 917],
          [1500, 919],
          [2220, 931],
        ]}
        width={10}
      />
    </g>
  )
}

/** One or two who are both elsewhere: their squares fill the picture. */
function OnlyScreens({
  moment,
  people,
}: {
  readonly moment: Moment
  readonly people: readonly {
    readonly looks: ReturnType<typeof inLight>
    readonly pose: ReturnType<typeof poseOf>
  }[]
}) {
  const w = people.length === 1 ? 1760 : 868
  return (
    <g>
      <rect x={-100} y={-100} width={2120} height={1280} fill="#2d2a36" />
      {people.map(({ looks, pose }, i) => (
        <RemoteTile
          key={looks.id}
          looks={looks}
          pose={pose}
          x={80 + i * (w + 24)}
          y={people.length === 1 ? 50 : 150}
          width={w}
          height={people.length === 1 ? 980 : 700}
          voice={voiceOf(moment.shot, looks.id, moment.at)}
          copy="full"
        />
      ))}
    </g>
  )
}
