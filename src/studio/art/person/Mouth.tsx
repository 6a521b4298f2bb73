/** A mouth: a line when it is shut, lips, teeth and tongue when it speaks. */
import { ink, Stroke } from '../ink.tsx'
import { rounded as r } from '../numbers.ts'

type Props = {
  readonly open: number
  readonly wide: number
  readonly smile: number
  readonly skew: number
  readonly weight: number
}

const x = 321
const y = 420

export function Mouth({ open, wide, smile, skew, weight }: Props) {
  if (open < 0.07) return <Shut smile={smile} skew={skew} weight={weight} />
  const half = 19 + 15 * wide
  const left = x - half
  const right = x + half * 0.92
  const drop = y - 2 + 7 + 34 * open
  const upper = y - 8 - 3 * open
  const corners = -4 * smile
  const lips = `M${r(left)} ${r(y - 5 + corners)}Q${x} ${r(upper - 3)} ${r(right)} ${r(y - 9 + corners)}Q${r(x + half * 0.95)} ${r(drop)} ${x} ${r(drop)}Q${r(x - half * 1.02)} ${r(drop - 2)} ${r(left)} ${r(y - 5 + corners)}Z`
  return (
    <g>
      <path d={lips} fill="#6b2a35" />
      {open > 0.38 ? (
        <path
          d={`M${r(x - half * 0.62)} ${r(drop - 7)}Q${x} ${r(drop - 8 - 13 * open)} ${r(x + half * 0.62)} ${r(drop - 8)}Q${x} ${r(drop + 3)} ${r(x - half * 0.62)} ${r(drop - 7)}Z`}
          fill="#d9837a"
        />
      ) : null}
      {open > 0.2 ? (
        <path
          d={`M${r(left + 7)} ${r(y - 4 + corners)}Q${x} ${r(upper - 1)} ${r(right - 6)} ${r(y - 7 + corners)}L${r(right - 9)} ${r(y - 2 + 6 * open + corners)}Q${x} ${r(upper + 10 + 6 * open)} ${r(left + 9)} ${r(y + 1 + 4 * open + corners)}Z`}
          fill="#fffaf2"
        />
      ) : null}
      <path d={lips} fill="none" stroke={ink} strokeWidth={r(11 * weight)} strokeLinejoin="round" />
    </g>
  )
}

function Shut({ smile, skew, weight }: Pick<Props, 'smile' | 'skew' | 'weight'>) {
  const near = smile - skew * 0.5
  const far = smile + skew * 0.5
  return (
    <Stroke
      points={[
        [x - 29 - 3 * near, y - 1 - 5 * near],
        [x - 12, y + 3 + 8 * smile],
        [x + 10, y + 3 + 8 * smile],
        [x + 28, y - 3 - 6 * far],
      ]}
      width={12 * weight}
      start={0.6}
      end={0.6}
    />
  )
}
