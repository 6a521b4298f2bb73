/** Looks through a timeline before it is drawn: is everything that it asks for drawn? */
import { type Timeline, whereIs } from '../timeline.ts'
import { sights } from './acting/attention.ts'
import { cast } from './cast.ts'
import { notDrawn } from './faults.ts'
import { isElsewhere } from './framings/figures.tsx'
import type { Place } from './places/place.ts'
import { places } from './places/places.ts'
import { things } from './things/things.ts'
import { lights } from './year.ts'

const known = new WeakSet<Timeline>()
const people = { wide: 1, two: 2, close: 1, insert: 0 } as const

/** Throws a sentence for the author about the first thing that is missing. */
export function checked(timeline: Timeline): void {
  if (known.has(timeline)) return
  const { clip } = timeline
  const must = (kind: string, asked: string, there: object) => {
    if (!Object.hasOwn(there, asked)) throw notDrawn(clip, kind, asked, Object.keys(there))
  }
  for (const timed of timeline.shots) {
    const { shot, beats } = timed
    const here = whereIs(timeline, timed)
    must('place', here.place, places)
    must('light', here.light, lights)
    const place = places[here.place] as Place
    for (const id of shot.cast) must('person', id, cast)
    for (const id of Object.keys(shot.moods)) must('person', id, cast)
    for (const { beat } of beats) {
      const isOnlyHeard = 'line' in beat && beat.unseen
      if ('who' in beat && beat.who && !isOnlyHeard) must('person', beat.who, cast)
      for (const id of Object.keys(beat.moods)) must('person', id, cast)
      for (const [id, at] of Object.entries(beat.looks)) {
        must('person', id, cast)
        must('person or sight', at, { ...cast, ...sights, ...place.sights })
      }
    }
    if (shot.framing === 'insert') must('thing', shot.thing ?? '', things)
    const seen = shot.cast.length
    if (seen < people[shot.framing])
      throw new Error(
        `screenplays/${clip}.yaml: shot «${shot.id}» is a «${shot.framing}» and needs ${people[shot.framing]} in its cast; it has ${seen}.`,
      )
    const seated = shot.cast.filter((id) => !isElsewhere(id, place)).length
    if (shot.framing === 'wide' && seated > place.room)
      throw new Error(
        `screenplays/${clip}.yaml: shot «${shot.id}» seats ${seated} people; a wide picture of «${here.place}» has room for ${place.room}, and those on the screen.`,
      )
  }
  known.add(timeline)
}
