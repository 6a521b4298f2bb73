/** The front door, with the weather in its pane. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Drift, Rain } from '../parts/weather.tsx'

export function FrontDoor({ light }: { readonly light: Light }) {
  const c = light.surface
  const pane = `front-door-${light.id}`
  return (
    <g>
      <defs>
        <clipPath id={pane}>
          <rect x={176} y={40} width={268} height={420} />
        </clipPath>
        <linearGradient id={`${pane}-sky`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={light.sky[0]} />
          <stop offset="1" stopColor={light.sky[1]} />
        </linearGradient>
      </defs>
      <rect x={74} y={-160} width={472} height={970} fill={c('#fbf7ef')} />
      <rect x={112} y={-120} width={396} height={930} fill={c('#2f7278')} />
      <path d="M112 -120H180V810H112Z" fill="#20152e" opacity={0.12} />
      <rect x={150} y={14} width={320} height={472} fill={c('#3f8a90')} />
      <g clipPath={`url(#${pane})`}>
        <rect x={176} y={40} width={268} height={420} fill={`url(#${pane}-sky)`} />
        <path
          d="M150 330C230 260 300 250 340 290C390 250 430 250 470 280V480H150Z"
          fill={light.hills[0]}
        />
        <path d="M150 400C240 360 340 370 470 350V480H150Z" fill={light.hills[1]} />
        <path d="M404 40V470" stroke={c('#4a4458')} strokeWidth={12} />
        <path d="M404 84H356" stroke={c('#4a4458')} strokeWidth={8} />
        {light.lamp ? (
          <g>
            <circle cx={352} cy={100} r={120} fill="url(#glow)" opacity={0.8} />
            <circle cx={352} cy={98} r={15} fill="#ffe9bc" />
          </g>
        ) : null}
        {light.snow ? <rect x={176} y={424} width={268} height={40} fill="#dfe6f2" /> : null}
        {light.rain ? <Rain x={176} y={40} width={268} height={420} /> : null}
      </g>
      {light.snow ? <Drift x={176} y={460} width={268} /> : null}
      <Stroke points="176,40 310,37 444,40" width={8} />
      <Stroke points="176,40 173,250 176,460" width={8} />
      <Stroke points="444,40 447,250 444,460" width={8} />
      <Stroke points="176,460 310,463 444,460" width={8} />
      <Stroke points="112,-120 109,300 112,808" width={9} />
      <Stroke points="508,-120 511,300 508,808" width={9} />
      <rect
        x={170}
        y={560}
        width={280}
        height={170}
        fill="none"
        stroke={c('#245a60')}
        strokeWidth={9}
      />
      <circle cx={470} cy={546} r={13} fill={c('#2d2a36')} />
      <path d="M430 512H486" stroke={c('#d9d3c4')} strokeWidth={18} strokeLinecap="round" />
      <Stroke points="424,512 456,509 490,513" width={7} />
      <path d="M60 828H560L610 900H10Z" fill={c('#5d5149')} />
      <Stroke points="10,900 300,903 610,900" width={7} />
    </g>
  )
}
