/** The films of a lesson in one window: what the reel holds, and how it keeps to where the lesson is. Draws nothing. */
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { clipsAhead } from '../../player/ahead.ts'
import { newClock } from '../../player/clock.ts'
import { type FilmEvents, start, unlock } from '../../player/Film.tsx'
import { type Index, idleOf, shownIn } from '../../player/reel.ts'
import { usePatience } from '../../player/usePatience.ts'
import { useReel } from '../../player/useReel.ts'
import type { Edition } from '../../story/edition.ts'
import { sceneIn } from '../../story/story.ts'
import type { Deed } from '../deeds.ts'
import { placeOf, type Scenery, sceneOf } from '../lesson.ts'
import { follow, worthTelling } from './following.ts'

type ShowingProps = {
  scenery: Scenery
  edition: Edition
  /** Whether this window's film counts, see `leadingFilm`. */
  leads: boolean
  /** The window without sound plays mute; so does one whose browser wants a press first. */
  onMute(mute: boolean): void
  act(deed: Deed): void
}

/** How often a film looks where it should be; how often the one that counts tells where it is. In ms. */
const lookEvery = 150
const tellEvery = 1000

type Films = readonly [RefObject<HTMLVideoElement | null>, RefObject<HTMLVideoElement | null>]

export function useShowing({ scenery, edition, leads, onMute, act }: ShowingProps) {
  const { path, turn, reel: tape, shown } = scenery
  const scene = sceneOf(scenery)
  const films: Films = [useRef<HTMLVideoElement>(null), useRef<HTMLVideoElement>(null)]
  const [clock] = useState(newClock)
  const [broken, setBroken] = useState<string | null>(null)
  const [hungry, setHungry] = useState(false)
  const { story } = edition
  const clipId = sceneIn(story, scene).clip
  const clip = clipId === undefined ? null : (edition.clips[clipId] ?? null)
  const film = clip?.film ?? null
  const showing = JSON.stringify([story.id, path])

  const { reel, ready, fed, spoil } = useReel(
    film && {
      showing,
      src: film.src,
      at: turn ? Number.POSITIVE_INFINITY : placeOf(tape, Date.now()),
    },
    () => clipsAhead(story, path, null).flatMap((id) => edition.clips[id]?.film ?? []),
  )
  const current = reel.slots[reel.active]
  const plays = tape.playing && !turn && shown.on === 'story'
  const isLate = plays && film !== null && !current.ready && broken !== showing

  // Whichever film comes on screen, the clock goes by it from then on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another picture comes on screen
  useLayoutEffect(() => {
    const { currentTime = 0, duration = 0 } = films[reel.active].current ?? {}
    const length = Number.isFinite(duration) ? duration * 1000 : 0
    clock.set({ ms: current.ready ? currentTime * 1000 : 0, length })
  }, [reel.active, showing, current.src, current.ready])

  const told = useRef({ tape, at: 0 })
  const look = useEffectEvent(() => {
    const element = films[reel.active].current
    const now = Date.now()
    // The lesson waits for a film that is late: the room is to see it from where it was to begin.
    if (isLate && leads && now - tape.at > lookEvery)
      return act({ do: 'film is at', scene, ms: tape.ms })
    if (!element || !film || !current.ready || element.seeking) return
    if (turn) return toTheEnd(element)
    if (element.ended && leads) return act({ do: 'film ended', scene })
    const is = element.currentTime * 1000
    const should = Math.min(placeOf(tape, now), element.duration * 1000)
    const isCommand = !sameTape(told.current.tape, tape)
    told.current = { ...told.current, tape }
    if (leads && !isCommand) {
      element.playbackRate = 1
      const off = Math.abs(is - should) > worthTelling
      if (!plays || (!off && now - told.current.at < tellEvery)) return
      told.current = { tape, at: now }
      return act({ do: 'film is at', scene, ms: is })
    }
    const { seek, rate } = follow(is, should, plays)
    element.playbackRate = rate
    if (seek !== null) element.currentTime = seek / 1000
  })
  useEffect(() => {
    const looking = setInterval(look, lookEvery)
    return () => clearInterval(looking)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: at once when the lesson says where the film is
  useEffect(() => look(), [tape, current.ready])

  const slow = usePatience(isLate || (plays && hungry), () => {})

  const eventsOf = (index: Index): FilmEvents => ({
    onReady: () => ready(index),
    onFed: () => fed(index),
    onPlay: look,
    onPause() {
      // A key of the machine's own, or the system.
      if (leads && plays) act({ do: 'pause' })
    },
    onEnded() {
      if (leads) act({ do: 'film ended', scene })
    },
    onTime: (ms) => clock.set({ ms }),
    onLength: (length) => clock.set({ length }),
    onHunger: setHungry,
    onRefused() {
      onMute(true)
      const element = films[reel.active].current
      if (!element) return
      element.muted = true
      start(element, () => {})
    },
    onFault() {
      if (index === reel.active) setBroken(showing)
      else spoil()
    },
    onSound() {},
  })

  return {
    films,
    reel,
    eventsOf,
    clock,
    clip,
    film,
    wanted: plays,
    eager: true,
    /** The slot that is seen, or null: then there is a still. */
    shown: film === null ? null : shownIn(reel),
    /** No film, or one that cannot be shown here: the lesson goes on without. */
    lacking: clipId !== undefined && (film === null || broken === showing),
    /** The line is slow: the room has waited a while for the film. */
    slow,
    /** To be called in a press: from then on both films may play with sound. */
    allowSound() {
      const [now, later] = [films[reel.active].current, films[idleOf(reel)].current]
      if (later) unlock(later)
      if (now) now.muted = false
      if (now && plays) start(now, () => {})
      else if (now) unlock(now)
    },
  }
}

export type Showing = ReturnType<typeof useShowing>

/** At the room's turn the last picture stands, also when the rest of the film was passed over. */
function toTheEnd(element: HTMLVideoElement): void {
  if (element.duration - element.currentTime > 0.1) element.currentTime = element.duration
}

const sameTape = (one: Scenery['reel'], other: Scenery['reel']): boolean =>
  one.playing === other.playing && one.ms === other.ms && one.at === other.at
