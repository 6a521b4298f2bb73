/** The showing of a telling's films: winds the reel, tells the story what has happened, and keeps the place. Draws nothing. */
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Edition, Film } from '../story/edition.ts'
import { sceneIn } from '../story/story.ts'
import type { StoryView, Telling } from '../story/telling.ts'
import { clipsAhead } from './ahead.ts'
import { fetchBeginnings } from './beginnings.ts'
import { newClock } from './clock.ts'
import { type FilmEvents, start, unlock } from './Film.tsx'
import { samePlace } from './moment.ts'
import { again, drop, emptyReel, type Index, idleOf, note, shownIn, wind } from './reel.ts'
import { changeSettings, useSettings } from './settings.ts'

/** Why a film cannot be shown: not made, unreadable here, the line went, or it stands still. */
export type Fault = 'missing' | 'unreadable' | 'line' | 'stalled'

const faults: Record<number, Fault> = { 2: 'line', 3: 'unreadable', 4: 'unreadable' }

/** A film that has stood still this long (ms) is given up for now: the still and the text stand in. */
const patience = 12_000
/** After this long (ms) we say that the line is slow, and show the still of what is coming. */
const courtesy = 1_200
/** The place is told at most this often (ms). */
const tellEvery = 250

type ScreeningProps = {
  telling: Telling
  view: StoryView
  edition: Edition
  startAt: number
  leaning: string | null
  onMoment(ms: number): void
}

export function useScreening(props: ScreeningProps) {
  const { telling, view, edition, startAt, leaning, onMoment } = props
  const { scene, path, turn } = view
  const settings = useSettings()
  const [clock] = useState(newClock)
  const films: Films = [useRef<HTMLVideoElement>(null), useRef<HTMLVideoElement>(null)]

  const showing = `${path.length} ${scene}`
  const [place, setPlace] = useState({ showing, ms: startAt })
  const [told, setTold] = useState(telling)
  const [started, setStarted] = useState(false)
  const [fault, setFault] = useState<{ showing: string; kind: Fault } | null>(null)
  const [spoilt, setSpoilt] = useState<readonly string[]>([])
  const [rolling, setRolling] = useState(false)
  const [hungry, setHungry] = useState(false)
  const [slow, setSlow] = useState(false)
  const [kept, setReel] = useState(emptyReel)

  if (told !== telling) {
    setTold(telling)
    setPlace({ showing, ms: startAt })
    setStarted(false)
    setFault(null)
  }
  if (view.playing && !started) setStarted(true)

  const clipId = sceneIn(telling.story, scene).clip
  const clip = clipId === undefined ? null : (edition.clips[clipId] ?? noClip)
  const film = clip && versionOf(clip, settings.described)
  /** Bookmarks and transcripts go by the plain film. */
  const cues = clip?.film?.captions ?? film?.captions ?? []

  const begin = place.showing === showing ? place.ms : 0
  const now = film && {
    showing,
    src: film.src,
    at: turn ? Number.POSITIVE_INFINITY : samePlace(begin, cues, film.captions),
  }
  const held = kept.slots[kept.active]
  const lineIsFree =
    (started || turn !== null) && (now === null || (held.src === now.src && held.fed))
  const ahead = savesData() || !lineIsFree ? [] : clipsAhead(telling.story, path, leaning)
  const coming = ahead.flatMap(
    (id) => versionOf(edition.clips[id] ?? noClip, settings.described) ?? [],
  )
  const next = coming.find(({ src }) => !spoilt.includes(src))?.src
  const reel = wind(kept, now, next ?? null)
  if (reel !== kept) setReel(reel)

  const current = reel.slots[reel.active]
  const trouble: Fault | null =
    clip === null || turn || !started
      ? null
      : film === null
        ? 'missing'
        : fault?.showing === showing
          ? fault.kind
          : null
  const wanted = view.playing && started && trouble === null
  const starved = wanted && film !== null && (!current.ready || hungry)

  const screen = () => films[reel.active].current
  const plainMs = () => (film ? samePlace(clock.now().ms, film.captions, cues) : 0)

  const tellMoment = useEffectEvent(() => {
    if (clip !== null && turn === null && started) onMoment(Math.round(plainMs()))
  })
  const lastTold = useRef(0)

  // Whichever film comes on screen, the clock and the buttons go by it from then on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another film, or another showing, comes on screen
  useLayoutEffect(() => {
    const { currentTime = 0, duration = 0, paused = true } = screen() ?? {}
    const length = Number.isFinite(duration) ? duration * 1000 : 0
    clock.set({ ms: current.ready ? currentTime * 1000 : Math.min(current.at, length), length })
    setRolling(!paused)
    setHungry(false)
  }, [reel.active, showing, current.src])

  const firstShowing = useRef(showing)
  useEffect(() => {
    if (firstShowing.current === showing) return
    firstShowing.current = showing
    tellMoment() // 0: the place in the last film is not the place in this one
  }, [showing])

  const waits = reel.slots[idleOf(reel)].ready
  const others = coming.filter(({ src }) => src !== next)
  const fetchOthers = useEffectEvent((signal: AbortSignal) => fetchBeginnings(others, signal))
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew only when a scene has other films after it
  useEffect(() => {
    if (!waits) return
    const line = new AbortController()
    fetchOthers(line.signal)
    return () => line.abort()
  }, [waits, showing])

  const giveUp = useEffectEvent(() => setFault({ showing, kind: 'stalled' }))
  useEffect(() => {
    if (!starved) return
    const soon = setTimeout(() => setSlow(true), courtesy)
    const late = setTimeout(() => giveUp(), patience)
    return () => {
      clearTimeout(soon)
      clearTimeout(late)
      setSlow(false)
    }
  }, [starved])

  const leave = useEffectEvent((event: Event) => {
    tellMoment()
    const gone = event.type === 'pagehide' || (document.hidden && inThePocket())
    if (gone && view.playing) telling.send({ type: 'clip.paused', scene })
  })
  useEffect(() => {
    const onLeave = (event: Event) => leave(event)
    window.addEventListener('pagehide', onLeave)
    document.addEventListener('visibilitychange', onLeave)
    return () => {
      onLeave(new Event('unmount'))
      window.removeEventListener('pagehide', onLeave)
      document.removeEventListener('visibilitychange', onLeave)
    }
  }, [])

  const refused = () => {
    telling.send({ type: 'clip.paused', scene })
    setStarted(false)
  }

  const eventsOf = (index: Index): FilmEvents => ({
    onReady: () => setReel((reel) => note(reel, index, { ready: true })),
    onFed: () => setReel((reel) => note(reel, index, { fed: true })),
    onPlay() {
      setRolling(true)
      telling.send({ type: turn ? 'clip.replayed' : 'clip.resumed', scene })
    },
    onPause() {
      setRolling(false)
      tellMoment()
      telling.send({ type: 'clip.paused', scene })
    },
    onEnded() {
      setRolling(false)
      telling.send({ type: 'clip.ended', scene })
    },
    onTime(ms) {
      if (!current.ready) return
      clock.set({ ms })
      const at = performance.now()
      if (at - lastTold.current < tellEvery) return
      lastTold.current = at
      tellMoment()
    },
    onLength: (length) => clock.set({ length }),
    onHunger: setHungry,
    onRefused: refused,
    onFault(code) {
      if (index === reel.active) return setFault({ showing, kind: faults[code] ?? 'unreadable' })
      // A film that only waited is let go of without a word; it gets a new chance when it is its turn.
      setSpoilt((srcs) => [...srcs, reel.slots[index].src ?? ''])
      setReel((reel) => drop(reel, index))
    },
    onSound: (sound) => {
      if (
        Object.entries(sound).some(([key, value]) => settings[key as keyof typeof sound] !== value)
      )
        changeSettings(sound)
    },
  })

  /** Goes to a place in the film, in its own ms; from the learner's turn back into the film. */
  const seek = (ms: number) => {
    const element = screen()
    if (!element) return
    const end = Number.isFinite(element.duration) ? element.duration : ms / 1000
    element.currentTime = Math.max(0, Math.min(ms / 1000, end))
    clock.set({ ms: element.currentTime * 1000 })
    if (turn) telling.send({ type: 'clip.replayed', scene })
  }

  const play = () => {
    telling.send({ type: turn ? 'clip.replayed' : 'clip.resumed', scene })
    const element = screen()
    if (element) start(element, refused)
  }

  const given = useRef(new WeakSet<HTMLVideoElement>())
  /** To be called in a press: from then on the waiting film, too, may play with sound. */
  const unlockWaiting = () => {
    const waiting = films[idleOf(reel)].current
    if (!waiting || given.current.has(waiting)) return
    given.current.add(waiting)
    unlock(waiting)
  }

  // Before the start we show the poster, unless she comes back to the middle of a film.
  const unseen = !started && !turn && begin === 0
  const late = slow && starved
  const shown =
    trouble || clip === null || unseen || (late && !current.ready) ? null : shownIn(reel)

  return {
    films,
    reel,
    eventsOf,
    clock,
    clip,
    film,
    cues,
    started,
    trouble,
    wanted,
    rolling,
    shown,
    /** The film has stood still long enough to say so. */
    slow: late,
    eager: started || !savesData(),
    seek,
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
    /** Goes on without the film. */
    goOn: () => telling.send({ type: 'clip.ended', scene }),
    /** Fetches a film with a fault once more, to go on where it stopped. */
    retry() {
      const ms = plainMs()
      setPlace({ showing, ms })
      setFault(null)
      setReel((reel) => again(reel, reel.active, samePlace(ms, cues, film?.captions ?? [])))
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

const noClip = { poster: null, film: null, described: null, transcript: [] }

const versionOf = (
  clip: { film: Film | null; described: Film | null },
  described: boolean,
): Film | null => (described ? clip.described : null) ?? clip.film

/** Whether the learner has asked for as little traffic as can be. */
const savesData = (): boolean => {
  const line: unknown = Reflect.get(navigator, 'connection')
  return typeof line === 'object' && line !== null && Reflect.get(line, 'saveData') === true
}

/**
 * A film that goes on in a pocket is lost, so on a phone it pauses when the page is left. At a desk it goes on: many
 * listen on while they write in another window, and at its end the story waits for them.
 */
const inThePocket = (): boolean => matchMedia('(pointer: coarse)').matches
