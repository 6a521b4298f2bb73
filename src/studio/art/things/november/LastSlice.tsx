/** What is left of the cake: one slice, with half a letter on it. */
import { ink, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Thing } from '../thing.ts'
import { CakeTable } from './CakeTable.tsx'

const top = 'M610 690L1160 560C1230 576 1300 604 1348 660C1356 690 1352 722 1340 752Z'

export const LastSlice: Thing = ({ moment }) => {
  const c = moment.light.surface
  return (
    <CakeTable moment={moment}>
      <ellipse cx={1000} cy={868} rx={440} ry={60} fill="#4b2d1a" opacity={0.2} />
      <path
        d="M610 690L1340 752C1364 716 1366 690 1356 664V800C1366 830 1362 860 1340 896L610 832Z"
        fill={c('#c98a4b')}
      />
      <path
        d="M610 744L1340 806C1362 770 1364 750 1358 728V764C1364 790 1360 812 1340 842L610 780Z"
        fill={c('#fdf3dc')}
      />
      <path
        d="M1340 752C1364 716 1366 690 1356 664V800C1366 830 1362 860 1340 896Z"
        fill="#3a2418"
        opacity={0.16}
      />
      <path d={top} fill={c('#f7e2c0')} />
      <defs>
        <clipPath id="last-slice">
          <path d={top} />
        </clipPath>
      </defs>
      <g clipPath="url(#last-slice)">
        <g transform="translate(1010 660) scale(1 0.62)">
          <Lettering text="t" x={0} y={150} size={300} colour={c('#6b2f2a')} />
        </g>
      </g>
      <Stroke points="610,690 880,626 1160,560" width={10} />
      <Stroke points="1160,560 1280,596 1348,660 1340,752" width={10} />
      <Stroke points="610,690 980,720 1340,752" width={9} />
      <Stroke points="610,690 608,760 612,832" width={10} />
      <Stroke points="1340,752 1342,820 1340,896" width={9} />
      <Stroke points="1357,680 1360,760 1358,840 1340,896" width={9} />
      <Stroke points="612,832 980,864 1340,896" width={10} />
      <circle cx={1262} cy={640} r={24} fill={c('#b8392b')} stroke={ink} strokeWidth={5} />
      {[
        [470, 760, 9],
        [520, 846, 12],
        [700, 912, 8],
        [1450, 720, 11],
        [820, 610, 8],
      ].map(([x, y, r]) => (
        <circle key={x} cx={x} cy={y} r={r} fill={c('#c98a4b')} />
      ))}
    </CakeTable>
  )
}
