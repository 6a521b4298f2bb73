/** The small high table, round, with the clementines that are left from Christmas. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Mug } from '../../things/Mug.tsx'

export function Table({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <path d="M890 960H1030L1050 1300H870Z" fill={c('#8f9aa0')} />
      <path d="M980 960H1030L1050 1300H990Z" fill="#2a1f3a" opacity={0.2} />
      <Stroke points="892,960 884,1100 876,1300" width={9} />
      <Stroke points="1028,960 1036,1100 1046,1300" width={9} />
      <ellipse cx={960} cy={902} rx={640} ry={136} fill={c('#a9744a')} />
      <ellipse cx={960} cy={852} rx={640} ry={136} fill={c('#ecdcc0')} />
      <path
        d="M470 764C600 730 800 716 960 716C820 800 700 920 640 970C460 950 320 906 320 852C320 814 390 784 470 764Z"
        fill="#fff3d6"
        opacity={light.lamp ? 0.4 : 0.25}
      />
      <Stroke
        points="320,852 334,820 400,780 520,748 730,722 960,716 1190,722 1400,748 1520,780 1586,820 1600,852"
        width={8}
      />
      <Stroke
        points="320,852 334,890 400,936 520,968 730,984 960,988 1190,984 1400,968 1520,936 1586,890 1600,852"
        width={7}
      />
      <Stroke
        points="320,852 326,910 396,988 520,1022 730,1037 960,1040 1190,1037 1400,1022 1524,988 1594,910 1600,852"
        width={9}
      />
      <Bowl light={light} />
      <Mug x={700} y={884} size={1} colour={c('#c9674c')} />
      <Mug x={1290} y={880} size={0.95} colour={c('#8db2cc')} />
    </g>
  )
}

function Bowl({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g transform="translate(1000 838)">
      <ellipse cx={10} cy={62} rx={104} ry={16} fill="#7d5433" opacity={0.35} />
      {[
        [-52, -6],
        [50, -4],
        [0, -26],
        [-4, 6],
      ].map(([x = 0, y = 0]) => (
        <g key={`${x} ${y}`}>
          <circle cx={x} cy={y} r={38} fill={c('#e8913f')} />
          <path
            d={`M${x + 10} ${y - 36}A38 38 0 0 1 ${x + 6} ${y + 37}A60 60 0 0 0 ${x + 10} ${y - 36}Z`}
            fill={c('#c9702c')}
          />
          <circle cx={x} cy={y} r={38} fill="none" stroke="#2d2a36" strokeWidth={6} />
          <circle cx={x - 6} cy={y - 14} r={4} fill={c('#6f8f4a')} />
        </g>
      ))}
      <path
        d="M-110 2C-104 60 -60 70 0 70C60 70 104 60 110 2C60 14 -60 14 -110 2Z"
        fill={c('#2f7278')}
      />
      <path
        d="M40 10C70 9 96 6 110 2C104 60 60 70 20 70C60 58 60 30 40 10Z"
        fill="#20152e"
        opacity={0.2}
      />
      <Stroke
        points="-110,2 -60,12 0,14 60,12 110,2 96,46 60,66 0,71 -60,66 -96,46 -110,2"
        width={8}
      />
    </g>
  )
}
