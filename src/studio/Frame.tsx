/** One frame of a film: a pure function of the timeline and the time. The same in a film, a poster, a still and a preview. */

import { height, width } from './art/camera.ts'
import { checked } from './art/checked.ts'
import { Definitions } from './art/Definitions.tsx'
import type { Moment } from './art/framings/figures.tsx'
import { Close, Two } from './art/framings/Portraits.tsx'
import { Wide } from './art/framings/Wide.tsx'
import type { Light } from './art/light.ts'
import type { Place } from './art/places/place.ts'
import { places } from './art/places/places.ts'
import { things } from './art/things/things.ts'
import { lights } from './art/year.ts'
import { type Timeline, whereIs } from './timeline.ts'

type Props = {
  readonly timeline: Timeline
  /** Whole ms from the start of the film; after the end, the last picture stays. */
  readonly at: number
}

/**
 * The picture at one moment, as `<svg viewBox="0 0 1920 1080">`.
 * Throws a sentence for the author when the timeline asks for a person, place, light or thing that is not drawn.
 */
export function Frame({ timeline, at }: Props) {
  checked(timeline)
  const shot = timeline.shots.find(({ to }) => at < to) ?? timeline.shots.at(-1)
  if (!shot) throw new Error(`screenplays/${timeline.clip}.yaml has no shots.`)
  const here = whereIs(timeline, shot)
  const light = lights[here.light] as Light
  const place = places[here.place] as Place
  const moment: Moment = { timeline, shot, at, light }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a frame is a moving picture; its words are captions and descriptions
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`}>
      <Definitions light={light} />
      <rect width={width} height={height} fill={light.surface('#efe5d6')} />
      <Picture moment={moment} place={place} />
      <rect width={width} height={height} fill="url(#vignette)" />
    </svg>
  )
}

function Picture({ moment, place }: { readonly moment: Moment; readonly place: Place }) {
  const { framing, thing = '' } = moment.shot.shot
  if (framing === 'wide') return <Wide moment={moment} place={place} />
  if (framing === 'two') return <Two moment={moment} place={place} />
  if (framing === 'close') return <Close moment={moment} place={place} />
  const Thing = things[thing]
  return Thing ? <Thing moment={moment} /> : null
}
