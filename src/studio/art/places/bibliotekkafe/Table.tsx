/** A small round table: four sit close. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Candle, Saucer } from '../parts/served.tsx'

export function Table({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <ellipse cx={960} cy={908} rx={540} ry={132} fill={c('#7f5232')} />
      <ellipse cx={960} cy={866} rx={540} ry={132} fill={c('#b97f50')} />
      <path
        d="M560 778C680 746 820 734 960 734C860 800 760 910 700 982C540 962 420 916 420 866C420 828 480 800 560 778Z"
        fill="#ffe2b0"
        opacity={light.lamp ? 0.4 : 0.26}
      />
      <path
        d="M470 832C700 806 1220 806 1450 832M440 890C700 866 1240 866 1480 890"
        stroke={c('#9c6a40')}
        strokeWidth={4}
        opacity={0.6}
        fill="none"
      />
      <Stroke
        points="420,866 436,830 500,792 620,760 780,740 960,734 1140,740 1300,760 1420,792 1484,830 1500,866"
        width={8}
      />
      <Stroke
        points="420,866 436,904 500,944 620,976 780,994 960,998 1140,994 1300,976 1420,944 1484,904 1500,866"
        width={7}
      />
      <Stroke
        points="420,866 424,916 494,984 620,1018 780,1036 960,1040 1140,1036 1300,1018 1426,984 1496,916 1500,866"
        width={9}
      />
      <Candle light={light} x={956} y={842} size={1} />
      <Saucer light={light} x={700} y={896} size={1} colour="#f3ead9" />
      <Saucer light={light} x={1180} y={904} size={1.02} colour="#8db2cc" />
    </g>
  )
}
