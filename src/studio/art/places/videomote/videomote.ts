/** A meeting in which nobody is in the same room as anybody else. */
import type { Place } from '../place.ts'

const Nothing = () => null

export const videomote: Place = {
  Behind: Nothing,
  videoMeeting: true,
  seats: () => [],
  room: 0,
}
