/** The wall of the meeting room: window, whiteboard, wall screen, clock, door, and the light across it. */
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Window } from '../parts/Window.tsx'

export const screenAt = (light: Light) =>
  light.backlit
    ? { x: 1600, y: 96, width: 300, height: 170 }
    : { x: 736, y: 44, width: 436, height: 222 }

export function Wall({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={-300} y={-200} width={2520} height={1000} fill={c('#efe5d6')} />
      <rect x={-300} y={550} width={2520} height={260} fill={c('#dfd9c8')} />
      <rect x={-300} y={542} width={2520} height={9} fill={c('#cfc6b1')} />
      <rect x={-300} y={770} width={2520} height={560} fill={c('#cbb292')} />
      <rect x={-300} y={765} width={2520} height={10} fill={c('#b79c7a')} />
      {light.backlit ? (
        <Window light={light} x={330} y={48} width={1180} height={470} panes={4} />
      ) : (
        <g>
          <Window light={light} x={76} y={84} width={470} height={344} />
          <Whiteboard light={light} />
          <Door light={light} />
          <Clock light={light} />
        </g>
      )}
      <Sunlight light={light} />
    </g>
  )
}

/** Noon falls steeply; an evening sun reaches far along the wall. */
function Sunlight({ light }: { readonly light: Light }) {
  if (light.backlit) return null
  const [far, near] = light.lowSun
    ? ['M570 150L1990 520V640H1560L570 430Z', 'M570 300L1500 640H1060L570 430Z']
    : ['M570 90L1180 545H720L570 440Z', 'M570 290L930 545H800L570 430Z']
  return (
    <g>
      <path d={far} fill={light.sunColour} opacity={0.4} />
      <path d={near} fill={light.sunColour} opacity={0.3} />
    </g>
  )
}

function Whiteboard({ light }: { readonly light: Light }) {
  const c = light.surface
  const line = c(paleInk)
  const rows = ['Hva er viktig?', 'Når og hvor?', 'Veien videre']
  return (
    <g>
      <rect x={1262} y={92} width={390} height={300} rx={8} fill={c('#d8d2c6')} />
      <rect x={1252} y={82} width={390} height={300} rx={8} fill={c('#fdfbf6')} />
      <Stroke points="1252,84 1450,81 1642,84" colour={line} />
      <Stroke points="1252,84 1251,230 1253,382" colour={line} />
      <Stroke points="1642,84 1644,230 1641,382" colour={line} />
      <Stroke points="1252,382 1450,384 1642,382" width={7} colour={line} />
      <Lettering text="Kurs til høsten" x={1276} y={140} size={56} colour={c('#2f7278')} />
      <Stroke points="1276,154 1380,150 1540,155" width={5} colour={c('#2f7278')} />
      {rows.map((row, i) => (
        <g key={row}>
          <circle cx={1290} cy={196 + i * 56} r={6} fill={c('#c9674c')} />
          <Lettering text={row} x={1312} y={208 + i * 56} size={42} colour={c('#5d5a66')} />
        </g>
      ))}
      <rect x={1300} y={384} width={130} height={12} rx={4} fill={c('#cfc8ba')} />
      <rect x={1316} y={378} width={44} height={8} rx={4} fill={c('#c9674c')} />
      <rect x={1372} y={378} width={44} height={8} rx={4} fill={c('#2f7278')} />
    </g>
  )
}

function Door({ light }: { readonly light: Light }) {
  const c = light.surface
  const line = c(paleInk)
  return (
    <g>
      <rect x={1722} y={60} width={260} height={710} fill={c('#e3d6c1')} />
      <rect x={1740} y={78} width={230} height={692} fill={c('#c7a884')} />
      <rect x={1766} y={112} width={120} height={270} rx={4} fill={c('#dfeaea')} />
      <path d="M1766 382L1846 112H1886V200L1830 382Z" fill="#ffffff" opacity={0.35} />
      <Stroke points="1740,770 1742,400 1739,76" colour={line} />
      <Stroke points="1737,78 1850,75 1970,78" colour={line} />
      <Stroke points="1766,112 1826,110 1886,113" width={5} colour={line} />
      <Stroke points="1766,112 1765,250 1767,382" width={5} colour={line} />
      <Stroke points="1767,382 1826,384 1886,382" width={5} colour={line} />
      <Stroke points="1760,470 1786,468 1806,471" width={12} colour={line} />
    </g>
  )
}

function Clock({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <circle cx={1210} cy={90} r={36} fill={c('#d8d2c6')} />
      <circle cx={1206} cy={86} r={36} fill={c('#fdfbf6')} stroke={c(paleInk)} strokeWidth={6} />
      <Stroke points="1206,86 1206,68" width={6} colour={c('#2d2a36')} />
      <Stroke points="1206,86 1201,60" width={4} colour={c('#2d2a36')} />
    </g>
  )
}
