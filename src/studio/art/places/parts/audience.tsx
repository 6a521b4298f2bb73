/** Rows of people who listen, with their faces or their backs to us. They keep still. */
import { moods } from '../../acting/moods.ts'
import type { Pose } from '../../acting/pose.ts'
import { extras } from '../../extras.ts'
import { litBy } from '../../framings/figures.tsx'
import type { Light } from '../../light.ts'
import { BackOfHead } from '../../person/BackOfHead.tsx'
import { Person } from '../../person/Person.tsx'

/** Where somebody sits, and which of the extras it is. */
export type Listener = {
  readonly who: number
  readonly x: number
  readonly y: number
  readonly scale: number
}

const listening = (towards: 'left' | 'right', who: number): Pose => ({
  face: {
    ...moods.listening,
    turn: -0.2 - (who % 3) * 0.2,
    gazeX: 1 + (who % 3) * 2,
    smile: 0.1 + (who % 4) * 0.1,
    tilt: (who % 3) - 1,
    lids: (who % 5) * 0.06,
  },
  facing: towards,
  lean: 0,
  left: { x: 318, y: 1176, hand: 'rest', lifted: 0.1, turned: 12 },
  right: { x: 530, y: 1186, hand: 'rest', lifted: 0.1, turned: 12 },
})

type Props = { readonly light: Light; readonly people: readonly Listener[] }

/** Faces, turned to the middle; each person at most once in a picture. */
export const Faces = ({ light, people }: Props) => (
  <g>
    {people.map(({ who, x, y, scale }) => {
      const looks = extras[who]
      return looks ? (
        <Person
          key={looks.id}
          looks={litBy(looks, light)}
          pose={listening(x < 960 ? 'right' : 'left', who)}
          x={x}
          y={y}
          scale={scale}
          mirrored={x > 960}
          weight={0.95}
          sitsLow
          chair={light.surface('#6d7a8a')}
        />
      ) : null
    })}
  </g>
)

export const Backs = ({ light, people }: Props) => (
  <g>
    {people.map(({ who, x, y, scale }) => {
      const looks = extras[who]
      return looks ? (
        <BackOfHead key={looks.id} looks={litBy(looks, light)} x={x} y={y} scale={scale} at={0} />
      ) : null
    })}
  </g>
)
