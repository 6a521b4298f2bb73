/** A face drawn on top of an Open Peeps head, in the head's own px: eyes, brows, nose, mouth, the marks of age. */
import type { Face as FaceNow } from '../acting/pose.ts'
import { ink, Stroke } from '../ink.tsx'
import type { Looks } from '../looks.ts'
import { rounded as r } from '../numbers.ts'
import { Mouth } from './Mouth.tsx'

type Props = { readonly looks: Looks; readonly face: FaceNow; readonly weight: number }

export function Face({ looks, face, weight: w }: Props) {
  const lift = -face.brows * 15
  const tip = face.concern * 14
  const doubt = -face.doubt * 14
  const browColour = looks.brows ?? ink
  const blush = looks.blush ?? '#e58f78'
  return (
    <g transform={`translate(${r(face.turn * 13)} 0)`} opacity={looks.shaded ? 0.42 : 1}>
      <ellipse cx={232} cy={372} rx={34} ry={21} fill={blush} opacity={r2(face.blush)} />
      <ellipse cx={386} cy={368} rx={19} ry={19} fill={blush} opacity={r2(face.blush * 0.9)} />
      <Eye x={250} y={297} face={face} weight={w} />
      <Eye x={366} y={297} face={face} weight={w} />
      <Stroke
        points={[
          [216, 272 + lift + tip * 0.7],
          [240, 254 + lift],
          [276, 252 + lift - tip],
        ]}
        width={15 * w}
        start={0.25}
        end={0.6}
        colour={browColour}
      />
      <Stroke
        points={[
          [344, 250 + lift + doubt - tip],
          [368, 251 + lift + doubt * 1.3],
          [395, 266 + lift + doubt + tip * 0.7],
        ]}
        width={14 * w}
        start={0.6}
        end={0.25}
        colour={browColour}
      />
      {face.concern < -0.4 ? (
        <Stroke points="306,262 309,274 308,286" width={8 * w} opacity={0.8} />
      ) : null}
      <Stroke
        points="306,360 322,373 342,364 345,346 334,332"
        width={12 * w}
        start={0.7}
        end={0.55}
      />
      {looks.aged ? <Age bearded={looks.beard !== undefined} weight={w} /> : null}
      {looks.shaded ? null : (
        <Mouth open={face.open} wide={face.wide} smile={face.smile} skew={face.skew} weight={w} />
      )}
    </g>
  )
}

const r2 = (value: number) => Math.round(value * 100) / 100

type EyeProps = {
  readonly x: number
  readonly y: number
  readonly face: FaceNow
  readonly weight: number
}

/** The edge of a lid: straight where there is none, bent where it covers the eye. */
const edge = (closed: number, x: number, y: number): string =>
  closed > 0.05 ? `Q${r(x)} ${r(y)} ` : 'L'

function Eye({ x, y, face, weight }: EyeProps) {
  const rx = 9.5
  const ry = 17
  if (face.lids > 0.8)
    return (
      <Stroke
        points={[
          [x - 14, y + 2],
          [x, y + 6],
          [x + 14, y + 2],
        ]}
        width={9 * weight}
      />
    )
  const cx = x + face.gazeX
  const cy = y + face.gazeY
  const top = -ry + 2 * ry * face.lids
  const squint = face.squint * (1 - face.lids)
  const low = ry - 2 * ry * squint * 0.8
  const across = (at: number) => rx * Math.sqrt(Math.max(0.04, 1 - (at / ry) ** 2))
  const [t, b] = [across(top), across(low)]
  return (
    <g>
      <path
        d={`M${r(cx - t)} ${r(cy + top)}${edge(face.lids, cx, cy + top - 2)}${r(cx + t)} ${r(cy + top)}A${rx} ${ry} 0 0 1 ${r(cx + b)} ${r(cy + low)}${edge(squint, cx, cy + low - 22 * squint)}${r(cx - b)} ${r(cy + low)}A${rx} ${ry} 0 0 1 ${r(cx - t)} ${r(cy + top)}Z`}
        fill={ink}
      />
      {face.moist > 0.3 ? (
        <g opacity={r2(face.moist)}>
          <circle cx={r(cx - 2.5)} cy={r(cy - 5)} r={4.2} fill="#ffffff" />
          <circle cx={r(cx + 2.5)} cy={r(cy + 6)} r={2.2} fill="#ffffff" opacity={0.85} />
        </g>
      ) : null}
      {face.lids > 0.18 ? (
        <Stroke
          points={[
            [cx - 15, cy + top + 2],
            [cx, cy + top - 1],
            [cx + 15, cy + top + 2],
          ]}
          width={8 * weight}
        />
      ) : null}
    </g>
  )
}

function Age({ bearded, weight: w }: { readonly bearded: boolean; readonly weight: number }) {
  return (
    <g opacity={0.75}>
      <Stroke points="222,322 236,331 254,329" width={7 * w} />
      <Stroke points="352,328 368,331 384,322" width={7 * w} />
      {bearded ? null : <Stroke points="283,388 276,402 279,418" width={7 * w} />}
    </g>
  )
}
