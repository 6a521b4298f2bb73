/** Near pictures of people who are elsewhere: one or two squares that fill the picture, or one on a screen beside somebody. */
import type { Pose } from '../acting/pose.ts'
import type { Looks } from '../looks.ts'
import { RemoteTile } from './RemoteTile.tsx'

type Person = {
  readonly looks: Looks
  readonly pose: Pose
  /** 0…1: how much she is the one who speaks. */
  readonly voice: number
}

export const Squares = ({ people }: { readonly people: readonly Person[] }) => (
  <g>
    <rect x={-100} y={-100} width={2120} height={1280} fill="#2d2a36" />
    {people.map(({ looks, pose, voice }, i) => (
      <RemoteTile
        key={looks.id}
        looks={looks}
        pose={pose}
        {...(people.length === 1
          ? { x: 80, y: 50, width: 1760, height: 980 }
          : { x: 80 + i * 892, y: 130, width: 868, height: 720 })}
        voice={voice}
        copy="near"
      />
    ))}
  </g>
)

/** A screen with one of them, its middle at `x`. */
export const Screen = ({ person, x }: { readonly person: Person; readonly x: number }) => (
  <g>
    <rect x={x - 384} y={96} width={768} height={548} rx={22} fill="#2d2a36" />
    <RemoteTile
      looks={person.looks}
      pose={person.pose}
      x={x - 364}
      y={116}
      width={728}
      height={508}
      voice={person.voice}
      copy="near"
    />
  </g>
)
