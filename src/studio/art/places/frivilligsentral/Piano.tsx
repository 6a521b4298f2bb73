/** An upright piano that is nearly in tune, with hymns on it and a plant that does not mind. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Plant } from '../parts/Plant.tsx'

export function Piano({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={664} y={300} width={420} height={470} fill="#2a1f3a" opacity={0.12} />
      <path d="M650 282H1070V770H650Z" fill={c('#7a4f36')} />
      <path d="M1000 282H1070V770H1000Z" fill="#2a1f3a" opacity={0.2} />
      <rect x={636} y={264} width={448} height={24} fill={c('#8f6044')} />
      <path d="M676 316H1044V452H676Z" fill={c('#6b432d')} />
      <path d="M620 486H1100V520H620Z" fill={c('#8f6044')} />
      <rect x={640} y={466} width={440} height={24} fill={c('#f6f0e0')} />
      {Array.from({ length: 21 }, (_, i) => 650 + i * 20).map((x, i) => (
        <g key={x}>
          <rect x={x} y={466} width={2.5} height={24} fill={c('#a9a3a0')} />
          {i % 7 === 2 || i % 7 === 6 ? null : (
            <rect x={x + 14} y={464} width={11} height={14} fill={c('#2d2a36')} />
          )}
        </g>
      ))}
      <path d="M790 330H930V440H790Z" fill={c('#fdfaf2')} />
      {[350, 374, 398, 420].map((y) => (
        <rect key={y} x={804} y={y} width={112} height={4} fill={c('#a9a3a0')} />
      ))}
      <rect x={676} y={548} width={368} height={190} fill={c('#6b432d')} />
      <Stroke points="636,264 860,261 1084,264" width={7} colour={c('#4b2f20')} />
      <Stroke points="650,288 648,520 650,770" width={7} colour={c('#4b2f20')} />
      <Stroke points="1070,288 1072,520 1070,770" width={7} colour={c('#4b2f20')} />
      <Stroke points="620,520 860,523 1100,520" width={7} colour={c('#4b2f20')} />
      <g transform="translate(720 214) scale(0.46)">
        <Plant light={light} x={0} y={0} />
      </g>
      <g transform="translate(980 264)">
        <rect
          x={-44}
          y={-84}
          width={88}
          height={84}
          fill={c('#e0ab4f')}
          stroke={c('#8f6743')}
          strokeWidth={6}
        />
        <circle cx={0} cy={-50} r={15} fill={c('#f1c6a5')} />
        <path d="M-26 -10C-22 -34 22 -34 26 -10Z" fill={c('#34506b')} />
      </g>
    </g>
  )
}
