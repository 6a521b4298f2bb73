/** September on a wall calendar, with the one date that is fixed. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { PlaceGround } from '../grounds.tsx'
import type { Thing } from '../thing.ts'
import { WallCalendar } from '../WallCalendar.tsx'

const red = '#b8392b'

export const Calendar: Thing = ({ moment }) => (
  <g>
    <PlaceGround moment={moment} />
    <WallCalendar light={moment.light} month={{ name: 'September', days: 30, begins: 1 }}>
      <Stroke
        points="640,774 700,744 752,766 758,820 716,858 650,854 622,818 640,772"
        width={13}
        colour={red}
      />
      <Lettering text="Kursstart!" x={920} y={836} size={104} colour={red} />
    </WallCalendar>
  </g>
)
