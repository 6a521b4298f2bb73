/** Yusuf's phone in his hand, near. What is on its screen is drawn over it, in the same px: from 720 to 1200, and from 92 down. */
import type { ReactNode } from 'react'
import { cast } from '../cast.ts'
import { darker } from '../colour.ts'
import type { Moment } from '../framings/figures.tsx'
import { ink, Stroke } from '../ink.tsx'
import { TopGround } from './grounds.tsx'

type Props = {
  readonly moment: Moment
  /** The colour behind what is on the screen. */
  readonly screen?: string | undefined
  readonly children: ReactNode
}

export function HeldPhone({ moment, screen = '#fbf8f0', children }: Props) {
  const { light } = moment
  const skin = light.figure(cast.yusuf?.skin ?? '#86563a')
  const sleeve = light.figure(cast.yusuf?.cloth ?? '#d9a33c')
  return (
    <g>
      <TopGround moment={moment} />
      {light.dark ? <circle cx={960} cy={560} r={1000} fill="url(#screenlight)" /> : null}
      <g transform="rotate(5 960 560)">
        <path
          d="M1180 1400C1190 1190 1250 1090 1330 1060L1560 1130C1520 1220 1480 1300 1470 1400Z"
          fill={sleeve}
        />
        <Stroke points="1180,1400 1210,1180 1330,1060" width={15} />
        <path
          d="M1180 420C1280 384 1352 392 1366 440C1392 560 1400 900 1330 1110L1170 1160C1090 1120 1040 900 1180 420Z"
          fill={skin}
        />
        <Stroke
          points="1296,396 1346,404 1370,448 1386,600 1390,780 1374,960 1332,1104"
          width={14}
        />
        <rect x={712} y={84} width={540} height={1100} rx={72} fill="#7d5433" opacity={0.35} />
        <rect
          x={690}
          y={60}
          width={540}
          height={1100}
          rx={72}
          fill="#2f3340"
          stroke={ink}
          strokeWidth={12}
        />
        <rect x={720} y={92} width={480} height={1036} rx={46} fill={screen} />
        {children}
        {[440, 540, 640, 738].map((y, i) => (
          <g key={y} transform={`translate(${[6, 0, 4, 22][i]} 0)`}>
            <path
              d={`M1322 ${y - 40}C1260 ${y - 52} 1196 ${y - 48} 1178 ${y - 22}C1164 ${y + 4} 1176 ${y + 32} 1212 ${y + 38}L1322 ${y + 46}Z`}
              fill={skin}
            />
            <path
              d={`M1322 ${y + 14}L1190 ${y + 12}C1178 ${y + 20} 1190 ${y + 36} 1212 ${y + 38}L1322 ${y + 46}Z`}
              fill={darker(skin, 0.3)}
              opacity={0.3}
            />
            <Stroke
              points={`1318,${y - 40} 1250,${y - 48} 1190,${y - 36} 1170,${y - 4} 1186,${y + 30} 1240,${y + 40} 1318,${y + 44}`}
              width={12}
            />
            <Stroke points={`1262,${y - 22} 1270,${y} 1264,${y + 18}`} width={7} opacity={0.7} />
          </g>
        ))}
        <path
          d="M600 1180C570 1050 600 930 690 830C740 776 806 800 800 858C796 900 752 930 736 990C730 1060 742 1120 760 1180Z"
          fill={skin}
        />
        <path
          d="M640 1180C640 1080 690 1000 730 940C700 1010 716 1100 740 1180Z"
          fill={darker(skin, 0.3)}
          opacity={0.3}
        />
        <Stroke
          points="600,1180 590,1040 640,900 724,808 792,806 800,866 748,940 734,1020 756,1180"
          width={14}
        />
        <path
          d="M742 812C772 800 796 820 790 850C776 866 746 858 738 838Z"
          fill="#c9907a"
          opacity={0.55}
        />
      </g>
    </g>
  )
}
