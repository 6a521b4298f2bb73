/** The big table, with the light from the window lying on it. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

const top =
  'M455 668H1465C1590 672 1660 748 1705 842C1740 926 1690 1002 1570 1006H350C230 1002 180 926 215 842C260 748 330 672 455 668Z'

export function Table({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g transform="translate(960 0) scale(0.95 1) translate(-960 0)">
      <path d={top} fill="#7a5236" opacity={0.3} transform="translate(0 66)" />
      <path d={top} fill={c('#a9744a')} transform="translate(0 42)" />
      <path d={top} fill={c('#d9a878')} />
      <path
        d="M560 670C540 756 500 896 470 1006M830 670L800 1006M1120 670L1140 1006M1390 670C1410 756 1440 896 1470 1006"
        stroke={c('#c8935f')}
        strokeWidth={4}
        fill="none"
        opacity={0.7}
      />
      {light.sun > 0 ? (
        <path
          d={
            light.backlit
              ? 'M560 668H1360L1500 1006H420Z'
              : 'M455 668H1000L600 1006H350C230 1002 180 926 215 842C260 748 330 672 455 668Z'
          }
          fill={light.sunColour}
          opacity={light.lowSun ? 0.42 : 0.3}
        />
      ) : null}
      <Stroke points="455,668 960,665 1465,668" width={7} />
      <Stroke points="1465,668 1570,686 1650,752 1702,842 1722,916 1680,982 1570,1006" width={8} />
      <Stroke points="1570,1006 960,1009 350,1006" width={8} />
      <Stroke points="350,1006 240,982 198,916 218,842 270,752 350,686 455,668" width={8} />
    </g>
  )
}
