/** Yusuf's phone with his notes: three abbreviations, three question marks. */
import { cast } from '../cast.ts'
import { darker } from '../colour.ts'
import { ink, Stroke } from '../ink.tsx'
import { Lettering } from '../Lettering.tsx'
import { TableGround } from './grounds.tsx'
import type { Thing } from './thing.ts'

const rows = ['ADL?', 'FLM?', 'PPO?']

export const Phone: Thing = ({ moment: { at, light } }) => {
  const skin = light.figure(cast.yusuf?.skin ?? '#86563a')
  const sleeve = light.figure(cast.yusuf?.cloth ?? '#d9a33c')
  const caret = Math.floor(at / 530) % 2 === 0
  return (
    <g>
      <TableGround light={light} />
      <g transform="rotate(5 960 560)">
        <path
          d="M1180 1400C1190 1190 1250 1090 1330 1060L1560 1130C1520 1220 1480 1300 1470 1400Z"
          fill={sleeve}
        />
        <Stroke points="1180,1400 1210,1180 1330,1060" width={15} />
        <path
          d="M1060 700C1180 640 1290 660 1330 760C1380 900 1380 1010 1330 1110L1170 1160C1090 1120 1040 900 1060 700Z"
          fill={skin}
        />
        <Stroke points="1300,690 1350,800 1372,940 1334,1100" width={14} />
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
        <rect x={720} y={92} width={480} height={1036} rx={46} fill="#fbf8f0" />
        <path
          d="M720 138C720 112 742 92 766 92H1154C1180 92 1200 112 1200 138V200H720Z"
          fill="#f0c766"
        />
        <Lettering text="Notater" x={764} y={170} size={54} colour={ink} hand="print" />
        {rows.map((row, i) => (
          <g key={row}>
            <Lettering text={row} x={776} y={336 + i * 132} size={104} colour={ink} hand="print" />
            <rect x={764} y={366 + i * 132} width={392} height={4} fill="#d8d2c2" />
          </g>
        ))}
        {caret ? <rect x={776} y={664} width={7} height={76} fill="#c9674c" /> : null}
        <path d="M1206 420C1260 400 1300 420 1300 452C1300 486 1268 500 1212 498Z" fill={skin} />
        <path d="M1206 530C1270 506 1318 524 1318 560C1318 596 1280 610 1212 606Z" fill={skin} />
        <path d="M1206 640C1268 616 1316 634 1316 670C1316 706 1280 718 1212 714Z" fill={skin} />
        {[420, 530, 640].map((y) => (
          <g key={y}>
            <Stroke
              points={[
                [1300, y + 8],
                [1240, y - 8],
                [1190, y + 16],
                [1184, y + 50],
                [1214, y + 78],
                [1300, y + 70],
              ]}
              width={13}
            />
            <path
              d={`M1192 ${y + 24}C1196 ${y + 10} 1216 ${y + 6} 1226 ${y + 12}V${y + 44}C1206 ${y + 50} 1194 ${y + 44} 1192 ${y + 24}Z`}
              fill={darker(skin, -0.2)}
              opacity={0.5}
            />
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
