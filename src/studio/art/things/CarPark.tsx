/** The car park in low sun, seen through the window: Geir and Ragnhild stand by a car. */
import { poseOf } from '../acting/performance.ts'
import { inLight } from '../framings/figures.tsx'
import { ink, Stroke } from '../ink.tsx'
import type { Light } from '../light.ts'
import { Person } from '../person/Person.tsx'
import { lights } from '../year.ts'
import { Car } from './Car.tsx'
import type { Thing } from './thing.ts'

const dusk = lights['may-dusk'] as Light

export const CarPark: Thing = ({ moment: { timeline, shot, at } }) => {
  const c = dusk.surface
  const towards = (from: string) => [from === 'geir' ? 0.8 : -0.8, 0] as const
  const standing = (id: string, x: number, y: number, scale: number, mirrored: boolean) => {
    const looks = inLight(id, dusk)
    return (
      <Person
        looks={looks}
        pose={poseOf(
          timeline,
          shot,
          looks,
          at,
          { towards },
          { table: 1100, posture: 'table', out: 0, up: 0 },
        )}
        x={x}
        y={y}
        scale={scale}
        mirrored={mirrored}
        weight={1.05}
        copy="-outside"
      />
    )
  }
  return (
    <g>
      <defs>
        <clipPath id="above-the-car">
          <rect x={0} y={0} width={1920} height={780} />
        </clipPath>
        <linearGradient id="dusk-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#9cc0dd" />
          <stop offset="0.62" stopColor="#f2dcbc" />
          <stop offset="1" stopColor="#ffe2ad" />
        </linearGradient>
      </defs>
      <rect x={-100} y={-100} width={2120} height={700} fill="url(#dusk-sky)" />
      <path
        d="M-100 420C160 230 420 300 640 380C900 170 1180 220 1400 350C1600 270 1800 290 2020 360V640H-100Z"
        fill="#a5b3b4"
      />
      <path
        d="M-100 500C260 390 560 440 900 470C1300 400 1600 420 2020 470V640H-100Z"
        fill="#7d9a8f"
      />
      <path d="M-100 540H2020V620H-100Z" fill="#d5d3c4" />
      <path d="M-100 566H700M1200 580H2020" stroke="#ffe3b8" strokeWidth={6} opacity={0.6} />
      {[240, 330, 1480, 1590, 1680].map((x, i) => (
        <g key={x}>
          <rect
            x={x}
            y={500 - (i % 2) * 8}
            width={54}
            height={44}
            fill={c(['#c9674c', '#f3ead9', '#e0ab4f', '#8db2cc', '#c9674c'][i] ?? '#c9674c')}
          />
          <path d={`M${x - 6} ${500 - (i % 2) * 8}l33 -30l33 30Z`} fill="#5d5a66" />
          <rect x={x + 20} y={514 - (i % 2) * 8} width={15} height={16} fill="#8fb3c9" />
        </g>
      ))}
      <path d="M-100 606H2020V1200H-100Z" fill="#a09a9c" />
      <path d="M-100 606H2020V640H-100Z" fill="#93a980" />
      {[300, 640, 1380, 1720].map((x) => (
        <path
          key={x}
          d={`M${x} 660L${x - (960 - x) * 0.5} 1080`}
          stroke="#cfcac4"
          strokeWidth={10}
          opacity={0.5}
          fill="none"
        />
      ))}
      <rect x={1330} y={170} width={14} height={510} fill="#3d3a4a" />
      <path
        d="M1337 174C1337 150 1300 140 1256 144V160C1290 158 1318 162 1323 178Z"
        fill="#3d3a4a"
      />
      <g clipPath="url(#above-the-car)">
        {standing('geir', 860, 372, 0.36, false)}
        {standing('ragnhild', 1120, 386, 0.345, true)}
      </g>
      <Car />
      <WindowFrame />
    </g>
  )
}

/** The frame we look through, dark against the low sun. */
function WindowFrame() {
  return (
    <g fill="#7a6b64">
      <rect x={-100} y={-100} width={2120} height={150} />
      <rect x={-100} y={-100} width={170} height={1300} />
      <rect x={1850} y={-100} width={170} height={1300} />
      <rect x={-100} y={990} width={2120} height={200} fill="#8b7a6d" />
      <rect x={500} y={40} width={26} height={960} />
      <rect x={60} y={982} width={1800} height={12} fill="#a08d7d" />
      <path d="M70 50H500V990H380L70 420Z" fill="#ffffff" opacity={0.06} />
      <Stroke points="70,50 960,47 1850,50" width={9} colour={ink} />
      <Stroke points="70,50 67,520 70,990" width={9} colour={ink} />
      <Stroke points="1850,50 1853,520 1850,990" width={9} colour={ink} />
      <Stroke points="70,990 960,994 1850,990" width={9} colour={ink} />
    </g>
  )
}
