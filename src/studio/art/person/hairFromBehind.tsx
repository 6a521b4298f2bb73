/** Every haircut of the cast, seen from behind. */
import type { ReactNode } from 'react'
import { darker, lighter, mixed } from '../colour.ts'
import { ink, Stroke } from '../ink.tsx'
import type { Looks } from '../looks.ts'
import { rounded } from '../numbers.ts'

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

export const Short = ({ looks }: HairProps) => (
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
const ToTheShoulders = ({ looks: { hair } }: HairProps) => {
  const shape =
    'M-160 60C-172 -110 -92 -150 0 -150C92 -150 172 -110 160 60C158 120 154 150 152 170C200 156 246 190 240 238C236 284 190 300 160 284C132 310 84 308 58 288C28 306 -28 306 -58 288C-84 308 -132 310 -160 284C-190 300 -236 284 -240 238C-246 190 -200 156 -152 170C-154 150 -158 120 -160 60Z'
  return (
    <g>
      <path d={shape} fill={hair} />
      <path
        d="M50 -146C132 -136 166 -90 160 60C158 120 154 150 152 170C200 156 246 190 240 238C236 284 190 300 160 284C132 310 84 308 58 288C150 160 130 -40 50 -146Z"
        fill="#20152e"
        opacity={0.16}
      />
      <ellipse
        cx={-54}
        cy={-62}
        rx={88}
        ry={50}
        fill="#fff4dc"
        opacity={0.13}
        transform="rotate(-22 -54 -62)"
      />
      <path d={shape} fill="none" stroke={ink} strokeWidth={13} strokeLinejoin="round" />
      {[
        '-4,-148 -12,-60 -38,60 -62,190',
        '-152,170 -138,210 -150,256 -176,262',
        '152,170 140,210 152,256 178,262',
        '-66,210 -72,250 -92,272',
        '40,60 58,150 62,230 50,268',
        '-208,214 -196,250 -206,266',
      ].map((points) => (
        <Stroke key={points} points={points} width={8} colour={darker(hair, 0.42)} />
      ))}
    </g>
  )
}

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

/** From the full hair down to the neck: how much skin is seen, and where the next, shorter hair begins. */
const fade: readonly (readonly [skin: number, below: string])[] = [
  [0.1, 'M-160 60H160C160 150 130 226 70 232H-70C-130 226 -160 150 -160 60Z'],
  [
    0.22,
    'M-155 112C-110 142 -60 152 0 152C60 152 110 142 155 112C144 190 112 226 70 232H-70C-112 226 -144 190 -155 112Z',
  ],
  [
    0.38,
    'M-146 142C-105 168 -55 177 0 177C55 177 105 168 146 142C132 196 106 228 70 232H-70C-106 228 -132 196 -146 142Z',
  ],
  [
    0.58,
    'M-132 172C-96 192 -50 200 0 200C50 200 96 192 132 172C118 208 98 228 70 232H-70C-98 228 -118 208 -132 172Z',
  ],
]
const bareNeck =
  'M-106 207C-80 212 -62 204 -40 214C-26 220 -14 216 0 216C14 216 26 220 40 214C62 204 80 212 106 207C96 222 84 230 70 232V250H-70V232C-84 230 -96 222 -106 207Z'
/** Shorter and shorter towards the neck, and full on top: Amir's, combed back. */
const Pomp = ({ looks }: HairProps) => {
  const full =
    'M-164 40C-184 -110 -110 -172 10 -176C110 -178 184 -118 164 40C150 84 110 104 0 106C-110 104 -150 84 -164 40Z'
  return (
    <g>
      <Ears looks={looks} />
      <path d={crown} fill={looks.hair} />
      {fade.map(([skin, below]) => (
        <path key={skin} d={below} fill={mixed(looks.hair, looks.skin, skin)} />
      ))}
      <path d={bareNeck} fill={darker(looks.skin, 0.1)} />
      <path
        d="M40 -138C110 -130 164 -90 158 60C160 150 130 226 70 232C110 120 110 -40 40 -138Z"
        fill="#20152e"
        opacity={0.16}
      />
      <Stroke points="-70,232 -130,190 -154,80" width={14} />
      <Stroke points="70,232 130,190 154,80" width={14} />
      <path d={full} fill={looks.hair} />
      <path
        d="M50 -174C120 -168 182 -112 164 40C152 78 124 98 60 104C130 20 130 -100 50 -174Z"
        fill="#20152e"
        opacity={0.2}
      />
      <Stroke
        points="-158,66 -176,-40 -130,-134 -40,-172 60,-172 140,-126 176,-30 158,66"
        width={14}
      />
      <Stroke points="-158,66 -110,98 -40,92 20,110 90,94 158,66" width={10} />
      {[
        '-60,-150 -104,-60 -96,60',
        '0,-160 -30,-60 -20,76',
        '60,-156 56,-50 70,64',
        '112,-120 124,-30 116,50',
      ].map((points) => (
        <Stroke key={points} points={points} width={9} colour={lighter(looks.hair, 0.2)} />
      ))}
    </g>
  )
}

/** By the shape of the head as it is seen from the front; whoever is not named here wears it short. */
export const hairFromBehind: Partial<Record<Looks['head'], (props: HairProps) => ReactNode>> = {
  shoulderCurls: ToTheShoulders,
  longWaves: ToTheShoulders,
  bob: ToTheShoulders,
  bun: Bun,
  knot: Bun,
  bald: Bald,
  highTop: HighTop,
  pomp: Pomp,
}
