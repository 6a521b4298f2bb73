/** A key on a piece of wood, in the lock of the volunteer centre. */
import { ink, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Thing } from '../thing.ts'

export const Key: Thing = ({ moment: { light } }) => {
  const c = light.surface
  return (
    <g>
      <rect x={-100} y={-100} width={2120} height={1280} fill={c('#2f7278')} />
      <rect x={-100} y={-100} width={700} height={1280} fill={c('#3f8a90')} />
      <Stroke points="600,-100 597,500 601,1180" width={11} />
      <rect x={1500} y={-100} width={520} height={1280} fill={c('#fbf7ef')} />
      <Stroke points="1500,-100 1503,500 1499,1180" width={12} />
      {light.lamp ? <circle cx={520} cy={-60} r={900} fill="url(#glow)" opacity={0.55} /> : null}
      <rect
        x={1120}
        y={60}
        width={250}
        height={760}
        rx={40}
        fill={c('#d9d3c4')}
        stroke={ink}
        strokeWidth={11}
      />
      <path d="M1250 230H760C700 230 690 300 760 306H1250Z" fill={c('#eae5d8')} />
      <Stroke points="1250,228 980,226 760,230 712,268 760,306 980,310 1250,308" width={12} />
      <circle cx={1245} cy={268} r={64} fill={c('#c2bba9')} stroke={ink} strokeWidth={11} />
      <circle cx={1245} cy={600} r={72} fill={c('#c9a24f')} stroke={ink} strokeWidth={11} />
      <path
        d="M1245 590C1230 560 1130 540 1060 566C980 596 980 660 1060 676C1140 690 1232 650 1245 614Z"
        fill={c('#e6c878')}
      />
      <Stroke
        points="1245,588 1180,552 1090,556 1016,586 998,630 1040,670 1120,676 1200,650 1245,614"
        width={11}
      />
      <circle cx={1052} cy={622} r={24} fill={c('#2f7278')} stroke={ink} strokeWidth={9} />
      <Stroke points="1044,640 1016,700 1000,760" width={11} />
      <g transform="translate(960 900) rotate(7)">
        <rect
          x={-390}
          y={-136}
          width={800}
          height={250}
          rx={46}
          fill="#20152e"
          opacity={0.24}
          transform="translate(16 20)"
        />
        <rect
          x={-390}
          y={-136}
          width={800}
          height={250}
          rx={46}
          fill={c('#d7ae7e')}
          stroke={ink}
          strokeWidth={11}
        />
        <circle cx={30} cy={-92} r={20} fill={c('#2f7278')} stroke={ink} strokeWidth={8} />
        <Lettering
          text="Frivilligsentralen"
          x={10}
          y={50}
          size={126}
          colour={c('#6b3f2a')}
          anchor="middle"
        />
      </g>
    </g>
  )
}
