/** Broad steps of stone, each nearer one a little higher in the picture; old snow in the corners. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

/** From the top: where a step's edge is, how far down its front goes, and where it begins and ends. */
const steps = [
  { edge: 580, front: 624, left: 520, right: 1760 },
  { edge: 668, front: 724, left: 470, right: 1800 },
  { edge: 782, front: 846, left: 410, right: 1850 },
  { edge: 916, front: 990, left: 340, right: 1910 },
  { edge: 1072, front: 1180, left: 260, right: 1980 },
] as const

export function Steps({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <path d="M560 552H1730L1760 580H520Z" fill={c('#d9d5cc')} />
      {steps.map(({ edge, front, left, right }, i) => {
        const above = steps[i - 1]
        return (
          <g key={edge}>
            {above ? (
              <path
                d={`M${above.left} ${above.front}H${above.right}L${right} ${edge}H${left}Z`}
                fill={c('#d9d5cc')}
              />
            ) : null}
            <rect
              x={left}
              y={edge}
              width={right - left}
              height={front - edge}
              fill={c('#aba69f')}
            />
            {light.sun > 0.5 ? (
              <path
                d={`M${left} ${(above?.front ?? 552) + 2}H${left + 700 + i * 60}L${left + 640 + i * 60} ${edge}H${left}Z`}
                fill={light.sunColour}
                opacity={0.5}
              />
            ) : null}
            <Stroke
              points={`${left},${edge} ${(left + right) / 2},${edge + 2} ${right},${edge}`}
              width={8}
              colour={c('#6a6068')}
            />
            <Stroke
              points={`${left},${front} ${(left + right) / 2},${front - 1} ${right},${front}`}
              width={5}
              colour={c('#86817c')}
            />
            <Stroke
              points={`${left},${edge} ${left - 1},${front}`}
              width={7}
              colour={c('#6a6068')}
            />
          </g>
        )
      })}
      {light.snow ? (
        <g fill="#f3f7fb">
          <path d="M520 574C560 556 620 566 660 578L690 580H520Z" />
          <path d="M470 664C520 640 590 650 620 664L640 668H470Z" />
          <path d="M410 778C470 742 560 760 590 776L610 782H410Z" />
          <path d="M340 912C400 866 520 884 550 906L580 916H340Z" />
          <path d="M1800 662C1760 640 1700 650 1670 662L1650 668H1800Z" />
          <path d="M1850 776C1800 744 1720 760 1690 774L1660 782H1850Z" />
          <path d="M1910 908C1850 866 1750 886 1720 904L1690 916H1910Z" />
          <path d="M-300 760C-100 700 180 720 340 900L260 1200H-300Z" />
        </g>
      ) : null}
      <Stroke points="1560,500 1700,980" width={17} start={0.9} end={0.9} colour={c('#4a4f60')} />
      {[
        [1562, 506, 660],
        [1626, 728, 880],
        [1690, 946, 1120],
      ].map(([x = 0, top = 0, bottom = 0]) => (
        <Stroke
          key={x}
          points={`${x},${top} ${x},${bottom}`}
          width={13}
          start={0.9}
          end={0.9}
          colour={c('#4a4f60')}
        />
      ))}
    </g>
  )
}
