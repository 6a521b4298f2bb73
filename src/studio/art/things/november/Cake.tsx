/** The cake for the last session, where the writing came to an end before the wish did. */
import { ink, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Thing } from '../thing.ts'
import { CakeTable } from './CakeTable.tsx'

export const Cake: Thing = ({ moment }) => {
  const c = moment.light.surface
  return (
    <CakeTable moment={moment}>
      <path d="M400 590V730C400 850 1520 850 1520 730V590Z" fill={c('#c98a4b')} />
      <path
        d="M400 640C400 760 1520 760 1520 640V676C1520 796 400 796 400 676Z"
        fill={c('#fdf3dc')}
      />
      <path
        d="M1240 690C1420 670 1520 630 1520 590V730C1520 770 1420 808 1240 826Z"
        fill="#3a2418"
        opacity={0.16}
      />
      <ellipse
        cx={960}
        cy={590}
        rx={560}
        ry={196}
        fill={c('#f7e2c0')}
        stroke={ink}
        strokeWidth={9}
      />
      <Stroke points="400,590 398,660 402,734" width={9} />
      <Stroke points="1520,590 1522,660 1518,734" width={9} />
      <Stroke points="402,734 560,800 960,826 1360,800 1518,734" width={10} />
      <g transform="translate(960 590) scale(1 0.62)">
        <Lettering text="Lykke t" x={20} y={66} size={300} colour={c('#6b2f2a')} anchor="middle" />
      </g>
      {[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => {
        const angle = (i / 10) * Math.PI * 2 + 0.3
        return (
          <circle
            key={i}
            cx={Math.round(960 + Math.cos(angle) * 500)}
            cy={Math.round(590 + Math.sin(angle) * 166)}
            r={22}
            fill={c('#b8392b')}
            stroke={ink}
            strokeWidth={5}
          />
        )
      })}
    </CakeTable>
  )
}
