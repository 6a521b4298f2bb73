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
        points="640,822 700,792 752,814 758,868 716,906 650,902 622,866 640,820"
        width={13}
        colour={red}
      />
      <Lettering text="Kursstart!" x={920} y={884} size={104} colour={red} />
    </WallCalendar>
  </g>
)
