/** A surface with straight sides, each drawn with one stroke of the brush. */
import type { Point } from '../../brush.ts'
import { written } from '../../brush.ts'
import { paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

type Props = {
  readonly light: Light
  readonly corners: readonly Point[]
  readonly fill: string
  /** The colour of the outline. */
  readonly line?: string
  /** How fat the outline is, in px; 0 for none. */
  readonly fat?: number
}

export function Sides({ light, corners, fill, line = paleInk, fat = 5 }: Props) {
  return (
    <g>
      <path d={`M${corners.map(written).join('L')}Z`} fill={light.surface(fill)} />
      {fat > 0
        ? corners.map((from, i) => {
            const to = corners[(i + 1) % corners.length] as Point
            return (
              <Stroke
                key={written(from)}
                points={[from, to]}
                width={fat}
                start={0.7}
                end={0.7}
                colour={light.surface(line)}
              />
            )
          })
        : null}
    </g>
  )
}
