/** The hallway of the volunteer centre: the door out to the evening, the coats, and the way in to the others. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'
import { CoatRack } from './CoatRack.tsx'
import { FrontDoor } from './FrontDoor.tsx'
import { WayIn } from './WayIn.tsx'

export function Hallway({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={-300} y={-200} width={2520} height={1060} fill={c('#dfe3d2')} />
      <rect x={-300} y={560} width={2520} height={280} fill={c('#93a98f')} />
      <rect x={-300} y={548} width={2520} height={16} fill={c('#f6f1e4')} />
      <rect x={-300} y={822} width={2520} height={500} fill={c('#8d8177')} />
      <rect x={-300} y={806} width={2520} height={20} fill={c('#f6f1e4')} />
      {[880, 950, 1040].map((y) => (
        <path key={y} d={`M-300 ${y}H2220`} stroke={c('#7b7068')} strokeWidth={5} />
      ))}
      {[-100, 240, 580, 960, 1340, 1680, 2020].map((x) => (
        <path
          key={x}
          d={`M${x} 824L${x + (x - 960) * 0.4} 1320`}
          stroke={c('#7b7068')}
          strokeWidth={5}
          fill="none"
        />
      ))}
      <FrontDoor light={light} />
      <CoatRack light={light} x={640} y={190} />
      <WayIn light={light} />
      <Boots light={light} />
      <g transform="rotate(-2 1000 60)">
        <Box light={light} x={830} y={-30} width={350} height={110} fill="#fdfaf2" fat={4} />
        <Lettering
          text="Frivilligsentralen"
          x={1005}
          y={44}
          size={54}
          colour={c('#a4506a')}
          anchor="middle"
        />
      </g>
      {light.sun > 0.5 ? (
        <path d="M300 826H660L1010 1010H560Z" fill={light.sunColour} opacity={0.34} />
      ) : null}
    </g>
  )
}

/** A bench under the coats, and boots in pairs that are nearly pairs. */
const Boots = ({ light }: { readonly light: Light }) => {
  const c = light.surface
  return (
    <g>
      <ellipse cx={1010} cy={868} rx={420} ry={22} fill="#3a2418" opacity={0.2} />
      <rect x={640} y={700} width={730} height={30} fill={c('#c99a6c')} />
      <Stroke points="640,700 1000,697 1370,700" width={7} />
      <Stroke points="640,730 1000,733 1370,730" width={7} />
      {[680, 1330].map((x) => (
        <rect key={x} x={x - 14} y={730} width={28} height={132} fill={c('#8f6743')} />
      ))}
      {(
        [
          [760, '#3f4a63'],
          [830, '#3f4a63'],
          [930, '#c9674c'],
          [1000, '#c9674c'],
          [1120, '#5a5148'],
          [1196, '#6d5a40'],
        ] as const
      ).map(([x, colour]) => (
        <g key={x} transform={`translate(${x} 866)`}>
          <path d="M-26 -92H18V-34C34 -30 52 -24 54 0H-28Z" fill={c(colour)} />
          <Stroke points="-26,-92 18,-92 18,-34 46,-24 54,0 -28,0 -26,-92" width={6} />
        </g>
      ))}
    </g>
  )
}
