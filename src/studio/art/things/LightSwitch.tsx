/** Maren's hand on the light switch by the door. */
import hands from '../assets/hands.json' with { type: 'json' }
import { cast } from '../cast.ts'
import { darker } from '../colour.ts'
import { ink, Stroke } from '../ink.tsx'
import { WallGround } from './grounds.tsx'
import type { Thing } from './thing.ts'

export const LightSwitch: Thing = ({ moment: { light } }) => {
  const c = light.surface
  const skin = light.figure(cast.maren?.skin ?? '#f1c6a5')
  const sleeve = light.figure(cast.maren?.cloth ?? '#2f7278')
  const [x = 0, y = 0] = hands.point.wrist
  return (
    <g>
      <WallGround light={light} />
      {light.lamp ? <path d="M-100 -100H900L1300 900H-100Z" fill="#ffe2a0" opacity={0.18} /> : null}
      <rect x={1560} y={-100} width={500} height={1300} fill={c('#e3d6c1')} />
      <rect x={1640} y={-100} width={420} height={1300} fill={c('#c7a884')} />
      <Stroke points="1560,-100 1564,500 1560,1180" width={10} colour={c('#6a6068')} />
      <Stroke points="1640,-100 1636,500 1640,1180" width={10} colour={c('#6a6068')} />
      <rect x={684} y={172} width={330} height={400} rx={36} fill="#2a1f3a" opacity={0.16} />
      <rect
        x={664}
        y={148}
        width={330}
        height={400}
        rx={36}
        fill={c('#fbf7ef')}
        stroke={ink}
        strokeWidth={11}
      />
      <rect
        x={716}
        y={206}
        width={226}
        height={284}
        rx={20}
        fill={c('#efe9dc')}
        stroke={ink}
        strokeWidth={9}
      />
      <path
        d="M716 348H942V470C942 482 934 490 922 490H736C724 490 716 482 716 470Z"
        fill={c('#d8d0c0')}
      />
      <Stroke points="718,348 830,345 940,348" width={8} />
      <g transform="translate(1218 690) rotate(-50)">
        <path d="M-106 -6L-150 760H170L104 -10Z" fill={sleeve} />
        <path d="M40 -10L60 760H170L104 -10Z" fill={darker(sleeve)} opacity={0.6} />
        <g transform={`scale(1.35) translate(${-x} ${-y})`}>
          <path d={hands.point.fill} fill={skin} fillRule="evenodd" />
          <path d={hands.point.line} fill={ink} fillRule="evenodd" />
        </g>
        <path d="M-112 -14C-40 14 40 14 110 -16L114 64C40 96 -40 96 -116 66Z" fill={sleeve} />
        <Stroke points="-112,-14 -40,12 40,12 110,-16" width={14} start={0.9} end={0.9} />
        <Stroke points="-116,66 -40,94 40,94 114,64" width={11} />
        <Stroke points="-112,-14 -124,300 -150,760" width={15} start={0.9} end={0.9} />
        <Stroke points="110,-16 126,300 170,760" width={15} start={0.9} end={0.9} />
      </g>
    </g>
  )
}
