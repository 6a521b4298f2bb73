/** The lectern, with its microphone and a glass of water. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

export function Lectern({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g transform="translate(50 0)">
      <path d="M1292 716H1648L1620 1060H1320Z" fill={c('#8a5c3c')} />
      <path d="M1560 716H1648L1620 1060H1540Z" fill="#20152e" opacity={0.18} />
      <path d="M1270 650H1670L1696 716H1244Z" fill={c('#c48d5a')} />
      <path d="M1244 716H1696V744H1244Z" fill={c('#9a6f48')} />
      <circle cx={1470} cy={860} r={58} fill={c('#c48d5a')} />
      <path
        d="M1470 902C1430 872 1434 842 1455 843C1465 844 1470 854 1470 858C1470 854 1475 844 1485 843C1506 842 1510 872 1470 902Z"
        fill={c('#8a5c3c')}
      />
      <Stroke points="1270,651 1470,648 1670,651" width={7} />
      <Stroke points="1270,650 1257,683 1244,716" width={7} />
      <Stroke points="1670,650 1683,683 1696,716" width={7} />
      <Stroke points="1244,716 1470,714 1696,716" width={7} />
      <Stroke points="1244,744 1470,747 1696,744" width={8} />
      <Stroke points="1292,744 1306,900 1320,1060" width={9} />
      <Stroke points="1648,744 1634,900 1620,1060" width={9} />
      <Stroke
        points="1320,690 1300,610 1330,560 1362,548"
        width={11}
        start={0.9}
        end={0.7}
        colour={c('#2f3340')}
      />
      <Stroke points="1352,552 1392,538" width={24} start={0.9} end={0.9} colour={c('#2f3340')} />
      <g transform="translate(1610 664)">
        <path d="M-20 -44H20L16 10H-16Z" fill="#dbe9ee" opacity={0.85} />
        <path d="M-18 -16H18L16 10H-16Z" fill="#a9cadb" opacity={0.85} />
        <Stroke points="-20,-44 -16,10" width={5} />
        <Stroke points="20,-44 16,10" width={5} />
        <Stroke points="-16,10 0,13 16,10" width={5} />
      </g>
    </g>
  )
}
