/** January's calendar: two Tuesdays have a ring round them, and two more a question mark. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { PlaceGround } from '../grounds.tsx'
import type { Thing } from '../thing.ts'
import { placeOfDay, WallCalendar } from '../WallCalendar.tsx'

const january = { name: 'Januar', days: 31, begins: 4 }
const plum = '#75507f'

export const TwoMoreTuesdays: Thing = ({ moment }) => {
  const { light } = moment
  const c = light.surface
  return (
    <g>
      <PlaceGround moment={moment} />
      <g transform="translate(-211 -110) scale(1.22 1.13)">
        <WallCalendar light={light} month={january} picture={['#b9c6dd', '#8fa1c2']}>
          {[5, 12, 19, 26].map((day, i) => {
            const [x, y] = placeOfDay(day, january)
            return (
              <g key={day}>
                {i < 2 ? (
                  <Stroke
                    points={[0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => {
                      const angle = (n / 8) * Math.PI * 2.1 - 1.4
                      return [x + Math.cos(angle) * 58, y - 18 + Math.sin(angle) * 40] as const
                    })}
                    width={10}
                    colour={c('#b8392b')}
                  />
                ) : (
                  <Lettering
                    text="?"
                    x={x + 56}
                    y={y + 4}
                    size={96}
                    colour={c(plum)}
                    anchor="middle"
                  />
                )}
              </g>
            )
          })}
        </WallCalendar>
      </g>
    </g>
  )
}
