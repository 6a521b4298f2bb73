/** Somebody who sits nearest to us, seen from behind: hair, neck, shoulders. Says nothing, but nods and turns a little. */
import type { Looks } from '../cast.ts'
import { darker, lighter } from '../colour.ts'
import { Stroke } from '../ink.tsx'
import { held, rounded } from '../numbers.ts'

type Props = {
  readonly looks: Looks
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly at: number
}

export function BackOfHead({ looks, x, y, scale, at }: Props) {
  const seconds = at / 1000
  const { cloth, skin } = looks
  const Hair = hairs[looks.head] ?? Short
  return (
    <g
      transform={`translate(${x} ${y}) scale(${scale}) rotate(${rounded(held(seconds, looks.seed + 8, 3.1) * 0.5)} 0 600)`}
    >
      <path d="M-330 700C-340 420 -250 330 -90 300H90C250 330 340 420 330 700Z" fill={cloth} />
      <path
        d="M60 300H90C250 330 340 420 330 700H200C230 520 200 380 60 300Z"
        fill={darker(cloth)}
        opacity={0.5}
      />
      <path
        d="M-150 318C-120 250 120 250 150 318C110 380 -110 380 -150 318Z"
        fill={darker(cloth, 0.12)}
      />
      <Stroke points="-330,700 -332,520 -290,400 -190,335 -120,312" width={15} />
      <Stroke points="330,700 332,520 290,400 190,335 120,312" width={15} />
      <Stroke points="-152,318 -90,262 0,250 90,262 152,318" width={13} />
      <Stroke points="-152,318 -80,366 0,376 80,366 152,318" width={12} />
      <g transform={`rotate(${rounded(held(seconds, looks.seed + 9, 2.6) * 2 + 3)} 0 260)`}>
        <path d="M-70 190V290C-40 320 40 320 70 290V190Z" fill={darker(skin, 0.1)} />
        <Stroke points="-72,200 -74,250 -80,280" width={12} />
        <Stroke points="72,200 74,250 80,280" width={12} />
        <Hair looks={looks} />
      </g>
    </g>
  )
}

type HairProps = { readonly looks: Looks }

const Ears = ({ looks: { skin } }: HairProps) => (
  <g>
    <ellipse cx={-150} cy={95} rx={30} ry={44} fill={skin} />
    <ellipse cx={152} cy={95} rx={30} ry={44} fill={darker(skin, 0.1)} />
    <Stroke points="-150,56 -176,72 -180,104 -150,138" width={11} />
    <Stroke points="150,56 178,72 182,104 152,138" width={11} />
  </g>
)

const crown =
  'M-158 60C-166 -110 -90 -140 0 -140C90 -140 166 -110 158 60C160 150 130 226 70 232C30 238 -30 238 -70 232C-130 226 -160 150 -158 60Z'

const Short = ({ looks }: HairProps) => (
  <g>
    <Ears looks={looks} />
    <path d={crown} fill={looks.hair} />
    <path
      d="M40 -138C110 -130 164 -90 158 60C160 150 130 226 70 232C110 120 110 -40 40 -138Z"
      fill="#20152e"
      opacity={0.14}
    />
    <ellipse
      cx={-50}
      cy={-60}
      rx={80}
      ry={50}
      fill="#fff4dc"
      opacity={0.14}
      transform="rotate(-20 -50 -60)"
    />
    <Stroke
      points="-70,232 -130,190 -158,60 -140,-70 -70,-130 0,-140 70,-130 140,-70 158,60 130,190 70,232"
      width={14}
    />
    <Stroke points="-72,232 -50,220 -24,236 4,222 30,238 52,222 72,232" width={11} />
  </g>
)

/** Hair to the shoulders that swings out below: Maren's, and whoever wears it long. */
const ToTheShoulders = ({ looks: { hair } }: HairProps) => (
  <g>
    <path
      d="M-166 60C-176 -110 -90 -148 0 -148C90 -148 176 -110 166 60C166 130 180 170 214 196C250 226 236 290 188 292C150 312 118 300 104 284C60 296 -60 296 -104 284C-118 300 -150 312 -188 292C-236 290 -250 226 -214 196C-180 170 -166 130 -166 60Z"
      fill={hair}
    />
    <path
      d="M50 -144C130 -136 172 -90 166 60C166 130 180 170 214 196C250 226 236 290 188 292C150 312 118 300 104 284C150 160 130 -40 50 -144Z"
      fill="#20152e"
      opacity={0.14}
    />
    <ellipse
      cx={-54}
      cy={-62}
      rx={92}
      ry={52}
      fill="#fff4dc"
      opacity={0.13}
      transform="rotate(-22 -54 -62)"
    />
    <Stroke
      points="-104,284 -150,306 -190,292 -234,262 -214,196 -176,140 -166,60 -148,-70 -80,-134 0,-148 80,-134 148,-70 166,60 176,140 214,196 234,262 190,292 150,306 104,284"
      width={14}
    />
    <Stroke points="-104,284 -50,294 0,290 50,296 104,284" width={12} />
    <Stroke points="-6,-146 -12,-60 -40,60 -60,180" width={8} colour={darker(hair, 0.4)} />
    <Stroke points="-104,150 -112,220 -128,262" width={7} colour={darker(hair, 0.4)} />
    <Stroke points="100,140 112,214 130,258" width={7} colour={darker(hair, 0.4)} />
  </g>
)

const Bun = ({ looks }: HairProps) => (
  <g>
    <path d="M-76 -150C-84 -250 84 -250 78 -150C60 -100 -60 -100 -76 -150Z" fill={looks.hair} />
    <Stroke points="-66,-128 -84,-180 -40,-230 30,-232 80,-190 66,-128" width={13} />
    <Short looks={looks} />
    <Stroke points="-120,20 -60,-60 -10,-120" width={7} colour={darker(looks.hair, 0.35)} />
    <Stroke points="118,30 70,-56 16,-120" width={7} colour={darker(looks.hair, 0.35)} />
  </g>
)

const Bald = ({ looks }: HairProps) => (
  <g>
    <Ears looks={looks} />
    <path d={crown} fill={looks.skin} />
    <path
      d="M-160 60C-150 110 -110 130 0 132C110 130 150 110 160 60C160 150 130 226 70 232H-70C-130 226 -160 150 -160 60Z"
      fill={looks.hair}
      opacity={0.5}
    />
    <path
      d="M40 -138C110 -130 164 -90 158 60C160 150 130 226 70 232C110 120 110 -40 40 -138Z"
      fill="#20152e"
      opacity={0.1}
    />
    <Stroke
      points="-70,232 -130,190 -158,60 -140,-70 -70,-130 0,-140 70,-130 140,-70 158,60 130,190 70,232"
      width={14}
    />
  </g>
)

const HighTop = ({ looks }: HairProps) => {
  const bumps: [number, number][] = []
  for (let i = 0; i <= 34; i++) {
    const angle = Math.PI * 0.8 + (i / 34) * Math.PI * 1.4
    const far = 1 + (i % 2 ? 0.06 : -0.01)
    bumps.push([Math.cos(angle) * 150 * far, -6 + Math.sin(angle) * 168 * far])
  }
  return (
    <g>
      <Ears looks={looks} />
      <path d={crown} fill={darker(looks.hair, 0.1)} />
      <path
        d={`M${bumps.map(([a, b]) => `${rounded(a)} ${rounded(b)}`).join('L')}Z`}
        fill={looks.hair}
      />
      <Stroke points={bumps} width={13} />
      <Stroke points="-70,232 -130,190 -154,80" width={14} />
      <Stroke points="70,232 130,190 154,80" width={14} />
      <Stroke points="-72,232 0,240 72,232" width={11} />
      {[
        [-70, -60],
        [-10, -96],
        [50, -70],
        [-30, -20],
        [30, -24],
        [84, -10],
        [-96, 0],
      ].map(([a = 0, b = 0]) => (
        <Stroke
          key={a}
          points={[
            [a, b],
            [a + 10, b - 12],
            [a + 22, b - 6],
          ]}
          width={9}
          colour={lighter(looks.hair, 0.2)}
        />
      ))}
    </g>
  )
}

const hairs: Partial<Record<Looks['head'], (props: HairProps) => React.ReactNode>> = {
  shoulderCurls: ToTheShoulders,
  longWaves: ToTheShoulders,
  bob: ToTheShoulders,
  bun: Bun,
  knot: Bun,
  bald: Bald,
  highTop: HighTop,
}
