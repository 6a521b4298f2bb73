/** The showing of a telling's films: says what the reel is to show, and tells the story what has happened. Draws nothing. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Clip, Edition } from '../story/edition.ts'
import { sceneIn } from '../story/story.ts'
import type { StoryView, Telling } from '../story/telling.ts'
import { clipsAhead, stillsAhead } from './ahead.ts'
import { newClock } from './clock.ts'
import { type FilmEvents, start, unlock } from './Film.tsx'
import { samePlace } from './moment.ts'
import { type Index, idleOf, shownIn } from './reel.ts'
import { changeSettings, useSettings } from './settings.ts'
import { usePatience } from './usePatience.ts'
import { usePictures } from './usePictures.ts'
import { usePlaceKept } from './usePlaceKept.ts'
import { useReel } from './useReel.ts'

/** Why a film cannot be shown: not made, unreadable here, the line went, or it stands still. */
export type Fault = 'missing' | 'unreadable' | 'line' | 'stalled'

/** By MediaError's codes. */
const faults: Record<number, Fault> = { 2: 'line', 3: 'unreadable', 4: 'unreadable' }

type ScreeningProps = {
  telling: Telling
  view: StoryView
  edition: Edition
  startAt: number
  /** The choice the learner points at. */
  leaning: string | null
  onMoment(ms: number): void
}

export function useScreening(props: ScreeningProps) {
  const { telling, view, edition, startAt, leaning, onMoment } = props
  const { scene, path, turn } = view
  const settings = useSettings()
  const [clock] = useState(newClock)
  const films: Films = [useRef<HTMLVideoElement>(null), useRef<HTMLVideoElement>(null)]

  // One visit is one telling: a road taken up anew begins anew, whatever was on screen.
  const [visit, setVisit] = useState({ telling, nth: 0 })
  const nth = visit.telling === telling ? visit.nth : visit.nth + 1
  const showing = `${nth} ${path.length} ${scene}`
  /** Where a showing begins that does not begin at 0; ms in the plain version, as all that is kept. */
  const [place, setPlace] = useState({ showing, ms: startAt })
  const [started, setStarted] = useState(false)
  if (nth !== visit.nth) {
    setVisit({ telling, nth })
    setPlace({ showing, ms: startAt })
    setStarted(false)
  } else if (view.playing && !started) setStarted(true)

  const [fault, setFault] = useState<{ showing: string; kind: Fault } | null>(null)
  const [rolling, setRolling] = useState(false)
  const [hungry, setHungry] = useState(false)

  const version = ({ film, described }: Clip) => (settings.described ? described : null) ?? film
  const clipId = sceneIn(telling.story, scene).clip
  const clip = clipId === undefined ? null : (edition.clips[clipId] ?? noClip)
  const film = clip && version(clip)
  const plainCues = clip?.film?.captions ?? film?.captions ?? []
  const begin = place.showing === showing ? place.ms : 0
  const now = film && {
    showing,
    src: film.src,
    at: turn ? Number.POSITIVE_INFINITY : samePlace(begin, plainCues, film.captions),
  }

  const mayLookAhead = (started || turn !== null) && !savesData()
  const { reel, ready, fed, again, spoil } = useReel(now, () =>
    mayLookAhead
      ? clipsAhead(telling.story, path, leaning).flatMap(
          (id) => version(edition.clips[id] ?? noClip) ?? [],
        )
      : [],
  )

  const current = reel.slots[reel.active]
  const stills = mayLookAhead && current.fed ? stillsAhead(telling.story, path) : []
  usePictures(stills.flatMap((id) => edition.stills[id] ?? []))
  const found = film === null ? 'missing' : fault?.showing === showing ? fault.kind : null
  const trouble: Fault | null = clip === null || turn || !started ? null : found
  const wanted = view.playing && started && trouble === null
  const starved = wanted && film !== null && (!current.ready || hungry)
  const slow = usePatience(starved, () => setFault({ showing, kind: 'stalled' }))

  const screen = () => films[reel.active].current
  const plainMs = () => (film ? samePlace(clock.now().ms, film.captions, plainCues) : 0)
  const tellPlace = usePlaceKept(
    showing,
    () => {
      if (clip !== null && turn === null && started) onMoment(Math.round(plainMs()))
    },
    () => {
      if (view.playing) telling.send({ type: 'clip.paused', scene })
    },
  )

  // Whichever film comes on screen, the clock and the buttons go by it from then on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another picture comes on screen
  useLayoutEffect(() => {
    const { currentTime = 0, duration = 0, paused = true } = screen() ?? {}
    const length = Number.isFinite(duration) ? duration * 1000 : 0
    clock.set({ ms: current.ready ? currentTime * 1000 : Math.min(current.at, length), length })
    setRolling(!paused)
    setHungry(false)
  }, [reel.active, showing, current.src, current.ready])

  const refused = () => {
    telling.send({ type: 'clip.paused', scene })
    setStarted(false)
  }

  const eventsOf = (index: Index): FilmEvents => ({
    onReady: () => ready(index),
    onFed: () => fed(index),
    onPlay() {
      setRolling(true)
      telling.send({ type: turn ? 'clip.replayed' : 'clip.resumed', scene })
    },
    onPause() {
      setRolling(false)
      tellPlace.now()
      telling.send({ type: 'clip.paused', scene })
    },
    onEnded() {
      setRolling(false)
      telling.send({ type: 'clip.ended', scene })
    },
    onTime(ms) {
      if (!current.ready) return
      clock.set({ ms })
      tellPlace.often()
    },
    onLength: (length) => clock.set({ length }),
    onHunger: setHungry,
    onRefused: refused,
    onFault(code) {
      // A fault of the film that only waits is none of the learner's business.
      if (index === reel.active) setFault({ showing, kind: faults[code] ?? 'unreadable' })
      else spoil()
    },
    onSound(sound) {
      const { volume, muted, rate } = settings
      if (sound.volume !== volume || sound.muted !== muted || sound.rate !== rate)
        changeSettings(sound)
    },
  })

  const play = () => {
    telling.send({ type: turn ? 'clip.replayed' : 'clip.resumed', scene })
    const element = screen()
    if (element) start(element, refused)
  }

  const given = useRef(new WeakSet<HTMLVideoElement>())
  /** To be called in a press: from then on the waiting film, too, may play with sound. */
  const unlockWaiting = () => {
    const element = films[idleOf(reel)].current
    if (!element || given.current.has(element)) return
    given.current.add(element)
    unlock(element)
  }

  // Before the start we show the poster, unless she comes back to the middle of a film.
  const unseen = !started && !turn && begin === 0
  const withoutPicture = trouble || unseen || (slow && !current.ready)

  return {
    films,
    reel,
    eventsOf,
    clock,
    clip,
    film,
    plainCues,
    started,
    trouble,
    wanted,
    rolling,
    slow,
    /** The slot that is seen, or null: then there is a still. Under a card's still lies the last frame, until the still is there. */
    shown: withoutPicture ? null : shownIn(reel),
    eager: started || !savesData(),
    play,
    unlockWaiting,
    start() {
      unlockWaiting()
      play()
    },
    pause() {
      telling.send({ type: 'clip.paused', scene })
      screen()?.pause()
    },
    /** Goes to a place in the film, in its own ms; from the learner's turn back into the film. */
    seek(ms: number) {
      const element = screen()
      if (!element) return
      const end = Number.isFinite(element.duration) ? element.duration : ms / 1000
      element.currentTime = Math.max(0, Math.min(ms / 1000, end))
      clock.set({ ms: element.currentTime * 1000 })
      if (turn) telling.send({ type: 'clip.replayed', scene })
    },
    /** Goes on without the film. */
    goOn: () => telling.send({ type: 'clip.ended', scene }),
    /** Fetches a film with a fault once more, to go on where it stopped. */
    retry() {
      const ms = plainMs()
      setPlace({ showing, ms })
      setFault(null)
      again(samePlace(ms, plainCues, film?.captions ?? []))
      telling.send({ type: 'clip.resumed', scene })
    },
    /** Changes between the plain and the described version, at the same place. */
    describe(described: boolean) {
      setPlace({ showing, ms: plainMs() })
      changeSettings({ described })
    },
  }
}

export type Screening = ReturnType<typeof useScreening>

type Films = readonly [RefObject<HTMLVideoElement | null>, RefObject<HTMLVideoElement | null>]

const noClip: Clip = { poster: null, film: null, described: null, transcript: [] }

/** Whether the learner has asked for as little traffic as can be. */
function savesData(): boolean {
  const line: unknown = Reflect.get(navigator, 'connection')
  return typeof line === 'object' && line !== null && Reflect.get(line, 'saveData') === true
}
