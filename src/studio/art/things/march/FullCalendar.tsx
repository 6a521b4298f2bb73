/** March in Ragnhild's kitchen: something almost every day, and nothing on Wednesdays. */
import { Lettering } from '../../Lettering.tsx'
import { PlaceGround } from '../grounds.tsx'
import type { Thing } from '../thing.ts'
import { placeOfDay, WallCalendar } from '../WallCalendar.tsx'

const march = { name: 'Mars', days: 31, begins: 6 }
const blue = '#2b4c8c'
const plum = '#75507f'

const written: readonly (readonly [day: number, text: string, colour: string])[] = [
  ...[2, 9, 16, 23, 30].map((day) => [day, 'eldreråd', blue] as const),
  ...[3, 10, 17, 24, 31].map((day) => [day, 'kor', plum] as const),
  ...[5, 12, 19, 26].map((day) => [day, 'utvalg', blue] as const),
  ...[6, 20].map((day) => [day, 'styret', blue] as const),
  ...[13, 27].map((day) => [day, 'lekser', plum] as const),
  [8, 'årsmøte', blue],
  [14, 'dugnad', plum],
]

export const FullCalendar: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <PlaceGround moment={moment} />
      <g transform="translate(-211 -172) scale(1.22 1.13)">
        <WallCalendar light={light} month={march} picture={['#a9bfd6', '#7b93ad']}>
          {written.map(([day, text, colour]) => {
            const [x, y] = placeOfDay(day, march)
            return (
              <Lettering
                key={day}
                text={text}
                x={x}
                y={y + 33}
                size={48}
                colour={light.surface(colour)}
                anchor="middle"
              />
            )
          })}
        </WallCalendar>
      </g>
    </g>
  )
}
