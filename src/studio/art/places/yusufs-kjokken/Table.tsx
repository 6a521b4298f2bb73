/** A small table for one, or two at most: a letter from the municipality, a glass, a carton of juice. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

export function Table({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <path d="M380 800H1540L1660 1130H260Z" fill={c('#efe8da')} />
      {light.lamp ? (
        <ellipse cx={960} cy={930} rx={560} ry={130} fill="#ffedc0" opacity={0.5} />
      ) : (
        <path d="M380 800H900L620 1130H260Z" fill="#8fa6d8" opacity={0.25} />
      )}
      <Stroke points="380,801 960,797 1540,801" width={8} />
      <Stroke points="380,800 320,965 260,1130" width={8} />
      <Stroke points="1540,800 1600,965 1660,1130" width={8} />
      <g transform="translate(590 920) skewX(-16) scale(1 0.5) rotate(-8)">
        <rect x={-84} y={-106} width={190} height={240} fill="#3a2418" opacity={0.2} />
        <rect
          x={-95}
          y={-120}
          width={190}
          height={240}
          fill={c('#fdfaf2')}
          stroke="#2d2a36"
          strokeWidth={6}
        />
        <rect x={-74} y={-96} width={30} height={34} fill={c('#34506b')} />
        <rect x={-34} y={-90} width={90} height={12} fill={c('#34506b')} />
        {[-34, -8, 18, 44, 70].map((y) => (
          <rect key={y} x={-74} y={y} width={y === 70 ? 80 : 146} height={9} fill={c('#a9a3a0')} />
        ))}
      </g>
      <g transform="translate(1260 880)">
        <ellipse cx={8} cy={46} rx={46} ry={10} fill="#3a2418" opacity={0.25} />
        <path d="M-32 -52H32L26 42H-26Z" fill="#dbe9ee" opacity={0.8} />
        <path d="M-29 -6H29L26 42H-26Z" fill="#b5d0dc" opacity={0.8} />
        <Stroke points="-32,-52 -26,42" width={6} />
        <Stroke points="32,-52 26,42" width={6} />
        <Stroke points="-26,42 0,46 26,42" width={6} />
        <Stroke points="-32,-52 0,-48 32,-52" width={5} />
      </g>
      <g transform="translate(1390 890)">
        <ellipse cx={10} cy={52} rx={50} ry={10} fill="#3a2418" opacity={0.25} />
        <path d="M-34 -60H34V50H-34Z" fill={c('#e8913f')} />
        <path d="M10 -60H34V50H10Z" fill="#20152e" opacity={0.16} />
        <path d="M-34 -60L-20 -90H26L34 -60Z" fill={c('#f3ead9')} />
        <Stroke points="8,-84 14,-130 36,-138" width={8} colour={c('#f6f0e0')} />
        <circle cx={-6} cy={-8} r={19} fill={c('#f0c766')} />
        <Stroke points="-34,-60 -34,50" width={6} />
        <Stroke points="34,-60 34,50" width={6} />
        <Stroke points="-34,50 0,53 34,50" width={6} />
        <Stroke points="-34,-60 -20,-90 26,-90 34,-60" width={6} />
      </g>
    </g>
  )
}
