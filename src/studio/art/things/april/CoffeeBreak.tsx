/** The coffee machine in the staff room, and the mugs of those who wait for it. */
import { ink, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../../places/parts/Box.tsx'
import { Mug } from '../Mug.tsx'
import type { Thing } from '../thing.ts'

const mugs = [
  [400, 760, 2.3, '#9cc0d8'],
  [1420, 770, 2.5, '#d9a33c'],
  [1650, 744, 2.2, '#c9674c'],
] as const

export const CoffeeBreak: Thing = ({ moment: { light, at } }) => {
  const c = light.surface
  const rising = ((at / 1400) % 1) * 26
  return (
    <g>
      <rect x={-100} y={-100} width={2120} height={960} fill={c('#f4f2e8')} />
      {[40, 240, 440, 640].map((y) => (
        <rect key={y} x={-100} y={y} width={2120} height={6} fill={c('#d6d6c8')} />
      ))}
      {Array.from({ length: 10 }, (_, i) => 30 + i * 210).map((x) => (
        <rect key={x} x={x} y={-100} width={6} height={960} fill={c('#d6d6c8')} />
      ))}
      {light.lamp ? (
        <rect x={-100} y={-100} width={2120} height={960} fill="url(#lamplight)" opacity={0.8} />
      ) : null}
      <Box light={light} x={-120} y={806} width={2160} height={60} fill="#c48d5a" fat={9} />
      <rect x={-100} y={868} width={2120} height={400} fill={c('#e0c49c')} />
      <rect x={-100} y={868} width={2120} height={26} fill="#2a1f3a" opacity={0.16} />
      <Machine light={light} />
      {[0, 1].map((i) => (
        <Stroke
          key={i}
          points={[
            [1240 + i * 60, 470 - rising],
            [1262 + i * 60, 420 - rising],
            [1234 + i * 60, 366 - rising],
            [1258 + i * 60, 310 - rising],
          ]}
          width={11}
          start={0.2}
          end={0.2}
          colour="#ffffff"
          opacity={0.6}
        />
      ))}
      {mugs.map(([x, y, size, colour]) => (
        <Mug key={x} x={x} y={y} size={size} colour={c(colour)} />
      ))}
    </g>
  )
}

/** The same machine as in the room, so near that its buttons can be told apart. */
function Machine({ light }: { readonly light: Light }) {
  const c = light.surface
  const line = { stroke: ink, strokeWidth: 13, strokeLinejoin: 'round' as const }
  return (
    <g>
      <ellipse cx={930} cy={806} rx={380} ry={22} fill="#2a1f3a" opacity={0.25} />
      <path d="M620 140H1200V340H830V740H1210V806H620Z" fill={c('#4a4f60')} {...line} />
      <path d="M627 147H790V799H627Z" fill={c('#5d6376')} />
      <path d="M840 340H1110L1080 412H870Z" fill={c('#2f3340')} {...line} />
      <rect x={850} y={186} width={290} height={88} rx={14} fill={c('#9fb3b5')} {...line} />
      {[900, 972].map((x) => (
        <rect key={x} x={x} y={216} width={44} height={28} rx={6} fill={c('#5d6376')} />
      ))}
      <circle cx={706} cy={236} r={62} fill="#ff8a5c" opacity={0.28} />
      <circle cx={706} cy={236} r={32} fill="#e2583f" {...line} />
      <path
        d="M1090 500C1180 500 1210 520 1204 590C1198 650 1160 664 1096 660"
        fill="none"
        stroke={ink}
        strokeWidth={34}
        strokeLinecap="round"
      />
      <path d="M858 470H1096L1118 704C1080 742 876 742 838 704Z" fill={c('#dfeaea')} {...line} />
      <path d="M850 580H1107L1118 704C1080 742 876 742 838 704Z" fill="#4b3226" />
      <path d="M884 490H936L904 690H866Z" fill="#ffffff" opacity={0.4} />
      <path d="M858 470H1096L1118 704C1080 742 876 742 838 704Z" fill="none" {...line} />
    </g>
  )
}
