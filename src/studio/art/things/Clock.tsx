/** The wall clock at two minutes to one; its second hand goes. */
import { paleInk, Stroke } from '../ink.tsx'
import { Lettering } from '../Lettering.tsx'
import { WallGround } from './grounds.tsx'
import type { Thing } from './thing.ts'

const x = 960
const y = 452

const pointing = (degrees: number, far: number): readonly [number, number] => [
  x + Math.sin((degrees * Math.PI) / 180) * far,
  y - Math.cos((degrees * Math.PI) / 180) * far,
]

export const Clock: Thing = ({ moment: { at, light } }) => {
  const c = light.surface
  const seconds = (Math.floor(at / 1000) * 6) % 360
  return (
    <g>
      <WallGround light={light} />
      <circle cx={x + 26} cy={y + 34} r={334} fill="#2a1f3a" opacity={0.14} />
      <circle cx={x} cy={y} r={334} fill={c('#2f7278')} />
      <circle cx={x} cy={y} r={296} fill={c('#fdfbf6')} />
      <path
        d="M1170 244C1270 360 1270 560 1150 680C1060 750 980 756 940 747C1120 690 1210 480 1170 244Z"
        fill="#2a1f3a"
        opacity={0.06}
      />
      <circle cx={x} cy={y} r={334} fill="none" stroke="#2d2a36" strokeWidth={13} />
      <circle cx={x} cy={y} r={296} fill="none" stroke="#2d2a36" strokeWidth={8} />
      {Array.from({ length: 12 }, (_, i) => (
        <Stroke
          // biome-ignore lint/suspicious/noArrayIndexKey: the hours never move
          key={i}
          points={[pointing(i * 30, 262), pointing(i * 30, i % 3 ? 240 : 246)]}
          width={i % 3 ? 9 : 16}
          start={0.9}
          end={0.9}
          colour={paleInk}
        />
      ))}
      {(
        [
          ['12', 0, 24],
          ['3', 90, 25],
          ['6', 180, 25],
          ['9', 270, 25],
        ] as const
      ).map(([text, degrees, drop]) => {
        const [tx, ty] = pointing(degrees, 206)
        return (
          <Lettering
            key={text}
            text={text}
            x={tx}
            y={ty + drop}
            size={66}
            colour={c('#2d2a36')}
            hand="print"
            anchor="middle"
          />
        )
      })}
      <Stroke points={[pointing(209, 40), pointing(29, 118)]} width={26} start={0.8} end={0.7} />
      <Stroke points={[pointing(168, 46), pointing(348, 172)]} width={18} start={0.8} end={0.6} />
      <Stroke
        points={[pointing(seconds + 180, 50), pointing(seconds, 244)]}
        width={7}
        start={0.9}
        end={0.7}
        colour={c('#c9674c')}
      />
      <circle cx={x} cy={y} r={17} fill={c('#c9674c')} />
    </g>
  )
}
