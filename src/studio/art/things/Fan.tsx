/** The fan on the window sill that hums. */
import { ink, Stroke } from '../ink.tsx'
import { Window } from '../places/parts/Window.tsx'
import { WallGround } from './grounds.tsx'
import type { Thing } from './thing.ts'

const x = 1000
const y = 420

export const Fan: Thing = ({ moment: { at, light } }) => {
  const c = light.surface
  const turn = Math.round(at * 0.43) % 360
  return (
    <g>
      <WallGround light={light} />
      <Window light={light} x={150} y={-160} width={1180} height={960} panes={3} />
      <rect x={100} y={836} width={1290} height={44} rx={8} fill={c('#fbf7ef')} />
      <Stroke points="90,838 700,834 1400,838" width={8} colour={c('#6a6068')} />
      <Stroke points="90,882 700,886 1400,882" width={8} colour={c('#6a6068')} />
      <ellipse cx={x + 20} cy={842} rx={190} ry={16} fill="#2a1f3a" opacity={0.2} />
      <path
        d="M972 620H1030L1040 790C1100 796 1150 812 1160 840H846C856 812 900 796 962 790Z"
        fill={c('#34506b')}
      />
      <path
        d="M1010 620H1030L1040 790C1100 796 1150 812 1160 840H1060C1060 812 1030 796 1018 790Z"
        fill="#20152e"
        opacity={0.2}
      />
      <Stroke
        points="972,640 968,720 960,790 890,802 846,840 1000,844 1160,840 1116,802 1040,790 1034,720 1030,640"
        width={12}
      />
      <circle cx={x} cy={y} r={262} fill="#ffffff" opacity={0.28} />
      <circle cx={x} cy={y} r={222} fill="#8db2cc" opacity={0.16} />
      <g transform={`translate(${x} ${y}) rotate(${turn})`}>
        {[0, 120, 240].map((angle) => (
          <g key={angle} transform={`rotate(${angle})`}>
            <path
              d="M-20 -30C-120 -70 -150 -170 -70 -214C-10 -226 40 -150 26 -30Z"
              fill={c('#8db2cc')}
              opacity={0.9}
            />
            <path
              d="M26 -30C40 -150 0 -214 -40 -220C-4 -160 6 -100 0 -30Z"
              fill={c('#6f97b4')}
              opacity={0.9}
            />
          </g>
        ))}
      </g>
      {[262, 206, 146, 92].map((r, i) => (
        <circle
          key={r}
          cx={x}
          cy={y}
          r={r}
          fill="none"
          stroke={ink}
          strokeWidth={i ? 5 : 13}
          opacity={i ? 0.6 : 1}
        />
      ))}
      {Array.from({ length: 16 }, (_, i) => {
        const angle = (i * Math.PI) / 8 + 0.1
        const from: readonly [number, number] = [x + Math.cos(angle) * 56, y + Math.sin(angle) * 56]
        const to: readonly [number, number] = [
          x + Math.cos(angle + 0.16) * 260,
          y + Math.sin(angle + 0.16) * 260,
        ]
        // biome-ignore lint/suspicious/noArrayIndexKey: the wires never move
        return <Stroke key={i} points={[from, to]} width={5} opacity={0.6} />
      })}
      <circle cx={x} cy={y} r={58} fill={c('#34506b')} stroke={ink} strokeWidth={11} />
      <path
        d="M962 394C976 376 1004 370 1020 378"
        fill="none"
        stroke="#ffffff"
        strokeWidth={8}
        strokeLinecap="round"
        opacity={0.4}
      />
      {[0, 1, 2].map((i) => (
        <Stroke
          key={i}
          points={[
            [1330 + i * 60, 330 - i * 16],
            [1352 + i * 66, 420],
            [1330 + i * 60, 510 + i * 16],
          ]}
          width={10 - i * 2}
          colour={c('#6a6068')}
          opacity={0.75 - i * 0.18}
        />
      ))}
    </g>
  )
}
