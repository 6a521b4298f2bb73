/** Where a window that was opened without a lesson finds one that lacks it: a wall that waits for its desk, or a desk for its wall. */
import type { Seat } from './room.ts'

type Message =
  | { readonly say: 'who lacks'; readonly story: string; readonly seat: Seat; readonly ask: string }
  | { readonly say: 'we do'; readonly lesson: string; readonly ask: string }

const name = 'sidestilt.lobby'

/** How long a window waits for an answer, in ms: one that is busy with a film answers late. */
const patience = 400

/** The lesson on this story that lacks this seat, or null if none has answered in time. */
export function findLesson(story: string, seat: Seat): Promise<string | null> {
  const channel = new BroadcastChannel(name)
  const ask = Math.random().toString(36).slice(2)
  return new Promise((resolve) => {
    const end = (lesson: string | null) => {
      clearTimeout(waiting)
      channel.close()
      resolve(lesson)
    }
    const waiting = setTimeout(end, patience, null)
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.say === 'we do' && data.ask === ask) end(data.lesson)
    }
    channel.postMessage({ say: 'who lacks', story, seat, ask } satisfies Message)
  })
}

/** Answers windows that look for a lesson, as long as `lacks` says that this one lacks them. Gives how to stop. */
export function waitInLobby(
  lesson: string,
  lacks: (story: string, seat: Seat) => boolean,
): () => void {
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.say === 'who lacks' && lacks(data.story, data.seat))
      channel.postMessage({ say: 'we do', lesson, ask: data.ask } satisfies Message)
  }
  return () => channel.close()
}
