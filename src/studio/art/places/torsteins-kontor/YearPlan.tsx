/** The whiteboard in Torstein's office: the year as a wheel, with one month ringed in red. */
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'

type Props = { readonly light: Light; readonly x: number; readonly y: number }

const onWheel = (month: number, far: number): readonly [number, number] => {
  const turn = ((month - 0.5) / 12) * 2 * Math.PI
  return [120 + Math.sin(turn) * far, 192 - Math.cos(turn) * far]
}

export function YearPlan({ light, x, y }: Props) {
  const c = light.surface
  const teal = c('#2f7278')
  const red = c('#b8392b')
  const [september, above] = onWheel(9, 78)
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x={10} y={10} width={420} height={330} rx={8} fill={c('#c9c3b8')} />
      <rect x={0} y={0} width={420} height={330} rx={8} fill={c('#fdfbf6')} />
      <Stroke points="0,2 210,-1 420,2" colour={c(paleInk)} />
      <Stroke points="0,2 -1,160 1,330" colour={c(paleInk)} />
      <Stroke points="420,2 422,160 419,330" colour={c(paleInk)} />
      <Stroke points="0,330 210,333 420,330" width={8} colour={c(paleInk)} />
      <Lettering text="Året vårt" x={24} y={58} size={52} colour={teal} />
      {Array.from({ length: 12 }, (_, i) => i + 1).map((month) => (
        <g key={month}>
          <Stroke
            points={[onWheel(month - 0.5, 56), onWheel(month - 0.5, 100)]}
            width={4}
            colour={teal}
          />
        </g>
      ))}
      <circle cx={120} cy={192} r={102} fill="none" stroke={teal} strokeWidth={5} />
      <circle cx={120} cy={192} r={54} fill="none" stroke={teal} strokeWidth={4} />
      <circle cx={september} cy={above} r={27} fill="none" stroke={red} strokeWidth={7} />
      <Lettering text="kurs?" x={258} y={150} size={56} colour={red} />
      <Stroke points="246,146 190,176 70,206" width={5} colour={red} />
      {[196, 232, 268].map((row, i) => (
        <Stroke
          key={row}
          points={`262,${row} 300,${row - 3} ${384 - i * 30},${row}`}
          width={6}
          colour={c('#a9a3a0')}
        />
      ))}
      <rect x={150} y={332} width={120} height={11} rx={4} fill={c('#c9c3b8')} />
      <rect x={166} y={325} width={40} height={9} rx={4} fill={red} />
    </g>
  )
}
