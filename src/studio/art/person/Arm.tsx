/** A sleeve with two bones: the hand goes where the pose says, the elbow follows. */
import type { ArmPose } from '../acting/pose.ts'
import { beside, brushed, type Point, written } from '../brush.ts'
import { darker, lighter } from '../colour.ts'
import { ink, Stroke } from '../ink.tsx'
import type { Looks } from '../looks.ts'
import { between, rounded, smooth } from '../numbers.ts'
import { along, reach, shoulderArc, sleeve } from './bones.ts'
import { Hand } from './Hand.tsx'

type Props = {
  readonly looks: Looks
  readonly side: 'left' | 'right'
  readonly arm: ArmPose
  readonly mirrored: boolean
  readonly weight: number
}

export function Arm({ looks, side, arm, mirrored, weight: w }: Props) {
  const shoulder: Point = [420 + (side === 'left' ? -215 : 220) * looks.build, 702]
  const bend = side === 'left' ? 1 : -1
  const outward = reach(shoulder, [arm.x, arm.y], bend)
  const inward = reach(shoulder, [arm.x, arm.y], -bend)
  const wrist = outward.wrist
  const elbow = along(outward.elbow, inward.elbow, arm.lifted)
  const bone = sleeve(shoulder, elbow, wrist)
  const last = bone.length - 1
  const thick = (i: number) => {
    const s = i / last
    return (
      (s < 0.5 ? between(70, 56, s / 0.5) : between(56, 45, (s - 0.5) / 0.5)) *
      between(looks.build, 1, 0.3)
    )
  }
  const { left, right } = beside(bone, thick)
  const outline = `M${left.map(written).join('L')}L${[...right].reverse().map(written).join('L')}Z`
  const shadeSide = mirrored ? left : right
  const shade = `M${shadeSide.map(written).join('L')}L${bone
    .map((point, i) =>
      written(along(point, shadeSide[i] as Point, between(1, 0.22, smooth(i / (last * 0.45))))),
    )
    .reverse()
    .join('L')}Z`
  const outside = (point: Point) =>
    bone.every(
      (centre, j) => Math.hypot(point[0] - centre[0], point[1] - centre[1]) > thick(j) * 0.9,
    )
  const outer = side === 'left' ? left : right
  const inner = (side === 'left' ? right : left).slice(5).filter(outside)
  const outerLine = [
    ...shoulderArc(shoulder, outer[0] as Point, side, thick(0)),
    ...outer.filter(outside),
  ]
  const before = bone[last - 5] as Point
  const hangs = (Math.atan2(wrist[1] - before[1], wrist[0] - before[0]) * 180) / Math.PI
  /** Positive turns downward, whichever way the hand points. */
  const turned = rounded(hangs + arm.turned * (Math.abs(hangs) > 90 ? -1 : 1))
  const cuff = (i: number): Point[] => {
    const here = bone[i] as Point
    const next = (bone[i + 1] ?? here) as Point
    const back = bone[i - 1] as Point
    const step: Point =
      i < last ? [next[0] - here[0], next[1] - here[1]] : [here[0] - back[0], here[1] - back[1]]
    return [
      left[i] as Point,
      [here[0] + step[0] * 0.35, here[1] + step[1] * 0.35],
      right[i] as Point,
    ]
  }
  return (
    <g>
      <Hand
        hand={arm.hand}
        held={arm.held}
        skin={looks.skin}
        wrist={wrist}
        weight={w}
        turned={turned}
      />
      <circle cx={rounded(shoulder[0])} cy={shoulder[1]} r={rounded(thick(0))} fill={looks.cloth} />
      <path d={outline} fill={looks.cloth} />
      <path d={shade} fill={darker(looks.cloth)} opacity={0.6} />
      {looks.garment === 'knit'
        ? bone
            .filter((_, i) => i % 4 === 2)
            .map((point) => (
              <path
                key={written(point)}
                d={`M${written(point)}m0 -14l6 14l-6 14l-6 -14Z`}
                fill={looks.inner}
                opacity={0.9}
              />
            ))
        : null}
      {looks.garment === 'tunic' ? (
        <path
          d={`M${written(left[last - 4] as Point)}L${left.slice(-4).map(written).join('L')}L${right.slice(-4).reverse().map(written).join('L')}L${written(right[last - 4] as Point)}Z`}
          fill={lighter(looks.cloth, 0.35)}
        />
      ) : null}
      <path d={brushed(outerLine, { width: 14 * w, start: 0.9, end: 0.8 }, true)} fill={ink} />
      {inner.length > 3 ? (
        <path d={brushed(inner, { width: 13 * w, start: 0.3, end: 0.8 }, true)} fill={ink} />
      ) : null}
      <Stroke points={cuff(last - 2)} width={10 * w} start={0.8} end={0.8} />
      <Stroke points={cuff(last)} width={11 * w} start={0.9} end={0.9} />
    </g>
  )
}
