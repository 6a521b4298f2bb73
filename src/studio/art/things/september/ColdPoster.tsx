/** The first poster for the course: clear, correct and grey. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'

const grey = '#5d6068'
const rows = [
  'Kurset går over seks tirsdager.',
  'Oppmøte på frivilligsentralen kl. 18.',
  'Meld deg i skranken på helsehuset.',
]

/** The poster in a space of 900 × 1000 px. */
export function ColdPoster({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={20} y={24} width={900} height={1000} fill="#2a1f3a" opacity={0.18} />
      <rect x={0} y={0} width={900} height={1000} fill={c('#e9eaec')} />
      <rect x={0} y={0} width={900} height={330} fill={c('#8d949e')} />
      <path d="M0 0H520L360 330H0Z" fill="#ffffff" opacity={0.1} />
      <Lettering
        text="Mestringskurs"
        x={450}
        y={158}
        size={126}
        colour={c('#ffffff')}
        hand="print"
        anchor="middle"
      />
      <Lettering
        text="for kronisk syke"
        x={450}
        y={272}
        size={100}
        colour={c('#ffffff')}
        hand="print"
        anchor="middle"
      />
      <path d="M398 400H502V490H592V594H502V684H398V594H308V490H398Z" fill={c('#b9bec6')} />
      {rows.map((row, i) => (
        <Lettering
          key={row}
          text={row}
          x={450}
          y={786 + i * 70}
          size={46}
          colour={c(grey)}
          hand="print"
          anchor="middle"
        />
      ))}
      <Stroke points="0,0 450,-5 900,0" width={8} />
      <Stroke points="0,0 -4,500 0,1000" width={8} />
      <Stroke points="900,0 904,500 900,1000" width={8} />
      <Stroke points="0,1000 450,1005 900,1000" width={8} />
    </g>
  )
}
