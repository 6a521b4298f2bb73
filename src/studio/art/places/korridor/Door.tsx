/** A door in the wall of the corridor, shut or ajar. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Sides } from '../parts/Sides.tsx'
import { floor, hall, onWall } from './measures.ts'

type Props = {
  readonly light: Light
  readonly side: -1 | 1
  readonly near: number
  readonly far: number
  /** Warm light comes out of the room behind. */
  readonly ajar?: boolean
}

const top = -360

export function Door({ light, side, near, far, ajar = false }: Props) {
  const wide = far - near
  const area = (from: number, to: number, high: number, low: number) =>
    hall.line(...onWall(side, high, low, near + wide * from, near + wide * to))
  const wood = side < 0 ? '#d6b186' : '#c29b70'
  return (
    <g>
      <Sides light={light} corners={area(-0.09, 1.09, top - 40, floor)} fill="#f6efe0" fat={4} />
      <Sides light={light} corners={area(0, 1, top, floor)} fill={ajar ? '#ffe6ac' : wood} />
      {ajar ? (
        <Sides light={light} corners={area(0.42, 1, top, floor)} fill={wood} fat={4} />
      ) : (
        <Stroke
          points={hall.line(
            [side * 1170, 240, near + wide * 0.1],
            [side * 1170, 237, near + wide * 0.27],
          )}
          width={22 / near}
          start={0.9}
          end={0.9}
          colour={light.surface('#7b7f88')}
        />
      )}
      <Sides
        light={light}
        corners={area(0.6, 0.82, top + 130, 160)}
        fill={light.lamp ? '#ffefc4' : '#dfeaea'}
        fat={4}
      />
    </g>
  )
}
