/** A plain thing with straight sides, drawn by hand: filled, and outlined with the brush. */
import { paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

type Props = {
  readonly light: Light
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  /** The colour of the outline. */
  readonly line?: string
  /** How fat the outline is, in px; 0 for none. */
  readonly fat?: number
}

export function Box(props: Props) {
  const { light, x, y, width: w, height: h, fill, line = paleInk, fat = 6 } = props
  const colour = light.surface(line)
  const side = (points: string) => <Stroke points={points} width={fat} colour={colour} />
  return (
    <g>
      <rect x={x} y={y} width={w} height={h} fill={light.surface(fill)} />
      {fat > 0 ? (
        <g>
          {side(`${x - 1},${y} ${x + w / 2},${y - 1.5} ${x + w + 1},${y + 0.5}`)}
          {side(`${x},${y - 1} ${x - 1.5},${y + h / 2} ${x + 0.5},${y + h + 1}`)}
          {side(`${x + w},${y - 1} ${x + w + 1.5},${y + h / 2} ${x + w - 0.5},${y + h + 1}`)}
          {side(`${x - 1},${y + h} ${x + w / 2},${y + h + 1.5} ${x + w + 1},${y + h - 0.5}`)}
        </g>
      ) : null}
    </g>
  )
}
