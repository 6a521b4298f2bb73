/** September on a wall calendar, with the one date that is fixed. */
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { PlaceGround } from '../grounds.tsx'
import type { Thing } from '../thing.ts'

const days = ['ma', 'ti', 'on', 'to', 'fr', 'lø', 'sø']
const red = '#b8392b'

export const Calendar: Thing = ({ moment }) => {
  const { light } = moment
  const c = light.surface
  return (
    <g>
      <PlaceGround moment={moment} />
      <rect x={486} y={-20} width={1000} height={920} fill="#2a1f3a" opacity={0.16} />
      <rect x={460} y={-60} width={1000} height={930} fill={c('#fdfaf2')} />
      <rect x={460} y={-60} width={1000} height={240} fill={c('#6f8f7a')} />
      <path d="M460 180L760 20L980 120L1180 -10L1460 150V180Z" fill={c('#4f6f5d')} />
      <Lettering
        text="September"
        x={960}
        y={290}
        size={104}
        colour={c('#2f7278')}
        hand="print"
        anchor="middle"
      />
      {days.map((day, i) => (
        <Lettering
          key={day}
          text={day}
          x={556 + i * 135}
          y={364}
          size={44}
          colour={c(i > 4 ? red : '#8a8288')}
          hand="print"
          anchor="middle"
        />
      ))}
      {Array.from({ length: 30 }, (_, i) => {
        const [column, row] = [(i + 1) % 7, Math.floor((i + 1) / 7)]
        return (
          <Lettering
            // biome-ignore lint/suspicious/noArrayIndexKey: days never move
            key={i}
            text={`${i + 1}`}
            x={556 + column * 135}
            y={448 + row * 92}
            size={58}
            colour={c(column === 6 ? red : '#2d2a36')}
            hand="print"
            anchor="middle"
          />
        )
      })}
      <Stroke
        points="640,774 700,744 752,766 758,820 716,858 650,854 622,818 640,772"
        width={13}
        colour={red}
      />
      <Lettering text="Kursstart!" x={920} y={836} size={104} colour={red} />
      <Stroke points="460,-60 457,400 461,870" width={9} colour={c(paleInk)} />
      <Stroke points="1460,-60 1463,400 1459,870" width={9} colour={c(paleInk)} />
      <Stroke points="460,870 960,875 1460,870" width={9} colour={c(paleInk)} />
    </g>
  )
}
