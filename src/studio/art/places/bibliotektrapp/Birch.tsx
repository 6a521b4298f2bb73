/** A birch that has no leaves yet, bent by the wind. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

type Props = { readonly light: Light; readonly x: number; readonly y: number }

const twigs = [
  '20,-360 90,-430 180,-450',
  '14,-300 -60,-370 -120,-380',
  '30,-430 110,-500 210,-540',
  '26,-400 -40,-480 -70,-540',
  '44,-500 130,-570 170,-640',
  '16,-220 100,-270 170,-280',
  '90,-430 130,-470 140,-520',
  '110,-500 170,-510 230,-500',
]

export const Birch = ({ light, x, y }: Props) => {
  const c = light.surface
  return (
    <g transform={`translate(${x} ${y})`}>
      <ellipse cx={30} cy={6} rx={90} ry={14} fill="#2a1f3a" opacity={0.16} />
      {twigs.map((points) => (
        <Stroke
          key={points}
          points={points}
          width={11}
          start={0.9}
          end={0.1}
          colour={c('#7a6a66')}
        />
      ))}
      <Stroke
        points="-6,4 0,-200 24,-400 60,-600 70,-720"
        width={46}
        start={0.9}
        end={0.2}
        colour={c('#6a6068')}
      />
      <Stroke
        points="-6,4 0,-200 24,-400 60,-600 70,-716"
        width={35}
        start={0.9}
        end={0.2}
        colour={c('#f3efe6')}
      />
      {[-60, -130, -210, -290, -370].map((at, i) => (
        <Stroke
          key={at}
          points={`${-14 + i * 5},${at} ${2 + i * 5},${at - 4} ${10 + i * 5},${at}`}
          width={9}
          colour={c('#5d5560')}
        />
      ))}
    </g>
  )
}
