/** The windows of one lesson, by BroadcastChannel: each holds the whole lesson, the newest wins, and each knows who else is there. Knows no story and draws nothing. */
import type { Lesson } from '../lesson.ts'

export type Seat = 'desk' | 'wall'

/** A window of the lesson. `opened` is ms since 1970; `mute`: the browser wants a press there before it lets a film sound. */
export type Peer = {
  readonly id: string
  readonly seat: Seat
  readonly opened: number
  readonly mute: boolean
}

/** Which of two lessons is the newer: the one with more deeds behind it; of two made at once, all windows take the same. */
type Stamp = { readonly nth: number; readonly by: string }

export type Kept = { readonly stamp: Stamp; readonly lesson: Lesson }

type Message = { readonly from: Peer } & (
  | { readonly say: 'here?' | 'here' | 'bye' }
  | ({ readonly say: 'lesson' } & Kept)
)

/** How often the others are asked whether they are there, in ms; one that has not answered this many times is gone. */
const askEvery = 500
const patience = 3

export type Room = {
  lesson(): Lesson | null
  /** The other windows. */
  peers(): readonly Peer[]
  /** Tells the others whether this window lacks its sound. */
  beMute(mute: boolean): void
  /** Makes this the lesson, here and in every other window. */
  put(lesson: Lesson): void
  subscribe(listener: () => void): () => void
  leave(): void
}

/**
 * Enters the room of a lesson. `kept` is what this tab remembers of it; a newer one from another window takes its place
 * as soon as it is heard. `keep` is called with every lesson there is to remember.
 */
export function enterRoom(
  name: string,
  { id: myId, seat, opened }: Omit<Peer, 'mute'>,
  kept: Kept | null,
  keep: (kept: Kept) => void,
): Room {
  const channel = new BroadcastChannel(`sidestilt.lesson.${name}`)
  const unanswered = new Map<string, number>()
  const listeners = new Set<() => void>()
  let known: readonly Peer[] = []
  let held = kept
  let me: Peer = { id: myId, seat, opened, mute: false }

  const post = (message: { say: 'here?' | 'here' | 'bye' } | ({ say: 'lesson' } & Kept)) =>
    channel.postMessage({ ...message, from: me })
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const hold = (newer: Kept) => {
    held = newer
    keep(newer)
    tell()
  }
  const gone = (id: string) => {
    unanswered.delete(id)
    known = known.filter((peer) => peer.id !== id)
    tell()
  }
  const met = (peer: Peer) => {
    unanswered.set(peer.id, 0)
    const before = known.find(({ id }) => id === peer.id)
    if (before?.mute === peer.mute) return
    known = [...known.filter(({ id }) => id !== peer.id), peer]
    if (!before && held) post({ say: 'lesson', ...held })
    tell()
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.say === 'bye') return gone(data.from.id)
    met(data.from)
    if (data.say === 'here?') post({ say: 'here' })
    if (data.say === 'lesson' && isNewer(data.stamp, held?.stamp)) hold(data)
  }
  const ask = () => {
    for (const [id, times] of unanswered) {
      if (times >= patience) gone(id)
      else unanswered.set(id, times + 1)
    }
    post({ say: 'here?' })
  }
  const asking = setInterval(ask, askEvery)
  const leave = () => post({ say: 'bye' })
  // The browser may bring back a page that was left, with all that it knew.
  window.addEventListener('pagehide', leave)
  window.addEventListener('pageshow', ask)
  ask()

  return {
    lesson: () => held?.lesson ?? null,
    peers: () => known,
    beMute(mute) {
      me = { ...me, mute }
      post({ say: 'here' })
    },
    put(lesson) {
      const stamp = { nth: (held?.stamp.nth ?? 0) + 1, by: myId }
      hold({ stamp, lesson })
      post({ say: 'lesson', stamp, lesson })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    leave() {
      leave()
      clearInterval(asking)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', ask)
      channel.close()
    },
  }
}

const isNewer = (one: Stamp, other: Stamp | undefined): boolean =>
  other === undefined || one.nth > other.nth || (one.nth === other.nth && one.by > other.by)
