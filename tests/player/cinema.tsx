/** A cinema for jsdom, which has film elements that neither load nor play: here they do what they are told, and the test says when. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { Player } from '../../src/player/Player.tsx'
import { forgetSettings } from '../../src/player/settings.ts'
import type { Clip, Cue, Edition, Film } from '../../src/story/edition.ts'
import { type Bookmark, type Telling, tell } from '../../src/story/telling.ts'
import { lighthouse, lighthouseWords } from '../fixtures.ts'

const cues: readonly Cue[] = [
  { from: 0, to: 1000, text: 'bølger slår' },
  { from: 1000, to: 3000, text: 'Er det noen der?', who: 'Ana' },
  { from: 3000, to: 5000, text: 'Jeg ser lys.', who: 'Ana' },
  { from: 5000, to: 8000, text: 'Kom inn.', who: 'Leo' },
]

/** The described version holds for two seconds before the first words. */
const describedCues = cues.map((cue, nth) =>
  nth === 0 ? cue : { ...cue, from: cue.from + 2000, to: cue.to + 2000 },
)

const filmOf = (name: string, captions = cues): Film => ({
  src: `media/lighthouse/${name}.mp4?v=00000000`,
  bytes: 1_000_000,
  captions,
})

const clipOf = (name: string): Clip => ({
  poster: `media/lighthouse/${name}.webp`,
  film: filmOf(name),
  described: filmOf(`${name}.described`, describedCues),
  transcript: [
    { from: 0, to: 900, text: 'Et fyr i skumring.', kind: 'description' },
    ...cues.map((cue) => ({ ...cue, kind: cue.who ? ('line' as const) : ('sound' as const) })),
  ],
})

export const clips: Record<string, Clip> = Object.fromEntries(
  ['arrival', 'kitchen', 'talk', 'night', 'harbour', 'sea', 'from-the-lamp'].map((name) => [
    name,
    clipOf(name),
  ]),
)

export const lighthouseEdition: Edition = {
  language: 'nb',
  story: lighthouse,
  words: lighthouseWords,
  clips,
  stills: { tea: 'media/lighthouse/tea.webp' },
}

type State = { paused: boolean; ended: boolean; time: number; readyState: number; code: number }
const states = new WeakMap<HTMLMediaElement, State>()
const stateOf = (film: HTMLMediaElement): State => {
  let state = states.get(film)
  if (!state) {
    state = { paused: true, ended: false, time: 0, readyState: 0, code: 0 }
    states.set(film, state)
  }
  return state
}

/** Opens the cinema. To be called before each test; `refuse` makes the browser want a press first. */
export function openCinema() {
  document.title = 'Fyret'
  localStorage.clear()
  forgetSettings()
  const media = HTMLMediaElement.prototype
  const told = { refuse: false }
  vi.spyOn(media, 'play').mockImplementation(function (this: HTMLMediaElement) {
    if (told.refuse) return Promise.reject(new DOMException('no press', 'NotAllowedError'))
    const state = stateOf(this)
    if (state.ended) Object.assign(state, { ended: false, time: 0 })
    state.paused = false
    queueMicrotask(() => act(() => fireEvent.play(this)))
    return Promise.resolve()
  })
  vi.spyOn(media, 'pause').mockImplementation(function (this: HTMLMediaElement) {
    const state = stateOf(this)
    if (state.paused) return
    state.paused = true
    queueMicrotask(() => act(() => fireEvent.pause(this)))
  })
  vi.spyOn(media, 'load').mockImplementation(function (this: HTMLMediaElement) {
    states.delete(this)
  })
  const own = <T,>(name: string, get: (state: State) => T, set?: (state: State, to: T) => void) =>
    Object.defineProperty(media, name, {
      configurable: true,
      get(this: HTMLMediaElement) {
        return get(stateOf(this))
      },
      set(this: HTMLMediaElement, to: T) {
        set?.(stateOf(this), to)
      },
    })
  own('paused', (state) => state.paused)
  own('ended', (state) => state.ended)
  own('readyState', (state) => state.readyState)
  own('duration', (state) => (state.readyState > 0 ? 8 : Number.NaN))
  own('error', (state) => (state.code ? { code: state.code } : null))
  own(
    'currentTime',
    (state) => state.time,
    (state, to) => Object.assign(state, { time: to, ended: to >= 8 }),
  )
  return told
}

export const films = () => [...document.querySelectorAll('video')]
/** The film of the scene on screen. */
export function filmOnScreen(): HTMLVideoElement {
  const [film, ...others] = document.querySelectorAll<HTMLVideoElement>('video[data-active]')
  if (!film || others.length > 0) throw new Error('there is not exactly one film on screen')
  return film
}
/** The film that waits behind it. */
export function filmWaiting(): HTMLVideoElement {
  const film = films().find((film) => film !== filmOnScreen())
  if (!film) throw new Error('no film is waiting')
  return film
}

export const nameOf = (film: HTMLVideoElement): string | undefined =>
  film.getAttribute('src')?.match(/([^/]+)\.mp4/)?.[1]

/** The browser has learnt how long a film is, and no more. */
export function measure(film: HTMLVideoElement): void {
  stateOf(film).readyState = 1
  fireEvent.loadedMetadata(film)
}
/** The browser has fetched and decoded a film, its first frame at least. */
export function decode(film: HTMLVideoElement): void {
  stateOf(film).readyState = 4
  fireEvent.loadedMetadata(film)
  fireEvent.loadedData(film)
  fireEvent.canPlayThrough(film)
}
/** The film has come to a place, in seconds. */
export function reach(film: HTMLVideoElement, seconds: number): void {
  film.currentTime = seconds
  fireEvent.timeUpdate(film)
}
/** The film plays to its end: the browser says “pause” before it says “ended”. */
export async function playToEnd(film: HTMLVideoElement): Promise<void> {
  Object.assign(stateOf(film), { time: 8, ended: true, paused: true })
  fireEvent.pause(film)
  fireEvent.ended(film)
  await act(async () => {})
}
/** The film fails, with a code as in MediaError. */
export function fail(film: HTMLVideoElement, code: number): void {
  stateOf(film).code = code
  fireEvent.error(film)
}

type Showing = {
  bookmark?: Bookmark
  edition?: Edition
  startAt?: number
  begun?: boolean
  children?: React.ReactNode
}

/** Puts a telling on screen, before anything is pressed. */
export function show({ bookmark, edition = lighthouseEdition, ...rest }: Showing = {}) {
  const telling: Telling = tell(edition.story, bookmark)
  const moments: number[] = []
  const player = (edition: Edition, shown = telling) => (
    <main>
      <Player
        telling={shown}
        edition={edition}
        startAt={rest.startAt ?? 0}
        begun={rest.begun ?? false}
        onMoment={(ms) => moments.push(ms)}
      >
        {rest.children}
      </Player>
    </main>
  )
  const { rerender, unmount } = render(player(edition))
  return {
    telling,
    moments,
    unmount,
    speak: (edition: Edition) => rerender(player(edition)),
    takeUp: (another: Telling) => rerender(player(edition, another)),
  }
}

export const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }))

/** Starts the story and lets its first film come on screen. */
export async function start(showing?: Showing) {
  const shown = show(showing)
  await press(/Start historien|Fortsett/)
  decode(filmOnScreen())
  return shown
}

/** Starts in the kitchen, at the learner's turn, with the likeliest film waiting. */
export const atTheChoice: Bookmark = {
  path: [{ scene: 'arrival' }, { scene: 'kitchen' }],
  turn: true,
}
