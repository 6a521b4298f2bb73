/** The edge of the small round table before people who are seen near. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Saucer } from '../parts/served.tsx'

export function Edge({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <path
        d="M240 1120C420 1000 680 962 974 962C1268 962 1520 1000 1700 1120V1400H240Z"
        fill={c('#b97f50')}
      />
      <path
        d="M240 1120C420 1000 680 962 974 962C760 1000 560 1080 480 1200H240Z"
        fill="#ffe2b0"
        opacity={0.4}
      />
      <Stroke
        points="240,1124 350,1060 540,996 760,968 974,962 1190,968 1400,996 1590,1060 1700,1124"
        width={11}
      />
      <Saucer light={light} x={974} y={1004} size={1.3} colour="#f3ead9" />
    </g>
  )
}
