/**
 * One film element. The only file that knows react-player, and of that only its part for plain film files: the other
 * providers stay out of the build, and with them the effect that sets volume and speed anew on every render.
 */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import HtmlPlayer from 'react-player/HtmlPlayer'
import type { Slot } from './reel.ts'

export type Sound = { readonly volume: number; readonly muted: boolean; readonly rate: number }

/** What the element reports. What it was asked for and what it does are two things: only this is what happened. */
export type FilmEvents = {
  /** The picture at the slot's place is decoded. */
  onReady(): void
  /** Enough is fetched to play to the end. */
  onFed(): void
  onPlay(): void
  onPause(): void
  onEnded(): void
  /** Where the film is, ms. */
  onTime(ms: number): void
  onLength(ms: number): void
  /** True while the film stands still for want of data. */
  onHunger(hungry: boolean): void
  /** The browser allows no film to start without a press. */
  onRefused(): void
  /** `code` as in MediaError: 2 the line, 3 the film itself, 4 not found or not a format this browser reads. */
  onFault(code: number): void
  onSound(sound: Sound): void
}

type FilmProps = {
  element: RefObject<HTMLVideoElement | null>
  slot: Slot
  /** It belongs to the scene on screen, and alone may play and be heard of. */
  active: boolean
  shown: boolean
  playing: boolean
  sound: Sound
  label: string
  /** False before the first press when the learner saves data: nothing is fetched. */
  eager: boolean
  events: FilmEvents
}

export function Film(props: FilmProps) {
  const { element, slot, active, shown, playing, sound, label, eager, events } = props
  const { src, showing, at, take } = slot
  const [rolling, setRolling] = useState(false)
  const tellTime = () => active && events.onTime((element.current?.currentTime ?? 0) * 1000)
  const tellReady = () => element.current?.seeking || events.onReady()

  useLayoutEffect(() => {
    const film = element.current
    if (!film) return
    film.volume = sound.volume
    film.muted = sound.muted
    film.playbackRate = sound.rate
    film.defaultPlaybackRate = sound.rate // what a newly loaded film goes back to
  }, [element, sound.volume, sound.muted, sound.rate])

  useLayoutEffect(() => {
    if (take > 0) element.current?.load()
  }, [element, take])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new showing of the same film begins anew
  useLayoutEffect(() => {
    const film = element.current
    if (!film || showing === null || film.readyState === 0) return
    seek(film, at)
    if (film.readyState > 1) tellReady()
  }, [element, showing, at])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a film fetched anew is to play if the last one was
  useLayoutEffect(() => {
    const film = element.current
    if (!film) return
    if (active && playing) start(film, events.onRefused)
    else if (!film.paused) film.pause()
  }, [element, active, playing, src, showing, take])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the loop always reads the latest events through `tick`
  useEffect(() => {
    if (!active || !rolling) return
    let frame = requestAnimationFrame(function tick() {
      if (element.current) events.onTime(element.current.currentTime * 1000)
      frame = requestAnimationFrame(tick)
    })
    return () => cancelAnimationFrame(frame)
  }, [element, active, rolling, showing, src])

  return (
    <HtmlPlayer
      ref={element}
      className="player-film"
      src={src ?? undefined}
      preload={eager ? 'auto' : 'none'}
      playsInline
      aria-label={label}
      data-active={active || undefined}
      data-shown={shown || undefined}
      onLoadedMetadata={({ currentTarget: film }) => {
        seek(film, at)
        if (active && Number.isFinite(film.duration)) events.onLength(film.duration * 1000)
      }}
      onLoadedData={tellReady}
      onSeeked={() => {
        tellTime()
        tellReady()
      }}
      onCanPlayThrough={events.onFed}
      onTimeUpdate={tellTime}
      onPlay={() => {
        setRolling(true)
        if (active) events.onPlay()
      }}
      onPlaying={() => active && events.onHunger(false)}
      onCanPlay={() => active && events.onHunger(false)}
      onWaiting={() => active && events.onHunger(true)}
      onPause={({ currentTarget: film }) => {
        setRolling(!film.paused)
        // The HTML standard fires “pause” just before “ended”: the end of a film is no pause.
        if (active && film.paused && !film.ended) events.onPause()
      }}
      onEnded={() => {
        setRolling(false)
        if (active) events.onEnded()
      }}
      onEmptied={() => setRolling(false)}
      onError={({ currentTarget: film }) => events.onFault(film.error?.code ?? 4)}
      onVolumeChange={({ currentTarget }) => active && events.onSound(soundOf(currentTarget))}
      onRateChange={({ currentTarget }) => active && events.onSound(soundOf(currentTarget))}
    />
  )
}

/** Plays, from the beginning if it has ended. Calls `onRefused` when the browser wants a press first. */
export function start(film: HTMLVideoElement, onRefused: () => void): void {
  if (!film.paused) return
  film.play()?.catch((reason: unknown) => {
    // Other reasons are a film taken away again, or one with a fault of its own, which is told by itself.
    if (reason instanceof DOMException && reason.name === 'NotAllowedError') onRefused()
  })
}

/** Lets a film that is not on screen play later without a press of its own (Safari allows sound element by element). To be called in a press. */
export function unlock(film: HTMLVideoElement): void {
  const { muted } = film
  film.muted = true
  film.play()?.catch(() => {})
  film.pause()
  film.muted = muted
}

function seek(film: HTMLVideoElement, ms: number): void {
  const seconds = Math.min(ms / 1000, Number.isFinite(film.duration) ? film.duration : ms / 1000)
  if (Number.isFinite(seconds) && Math.abs(film.currentTime - seconds) > 0.01)
    film.currentTime = seconds
}

const soundOf = ({ volume, muted, playbackRate }: HTMLVideoElement): Sound => ({
  volume,
  muted,
  rate: playbackRate,
})
