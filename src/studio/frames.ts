/** Draws a film's pictures in worker threads, and gives them in order. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { frameLength, type Timeline } from './timeline.ts'

/** What a drawing thread is sent, and what it answers. `at` is in ms. */
export type Order = { readonly index: number; readonly at: number }
export type Drawn = {
  readonly index: number
  readonly picture?: Uint8Array
  readonly fault?: string
}

const threads = availableParallelism()
/** Pictures drawn ahead of the encoder: enough to keep all threads busy, few enough for the memory (3.7 MB each). */
const ahead = 6 * threads

export const framesIn = ({ duration }: Timeline) => Math.round(duration / frameLength)

/** Every picture of the film from the first to the last: RGBA, row by row. Throws what a drawing thread threw. */
export async function* drawnFrames(timeline: Timeline): AsyncGenerator<Uint8Array> {
  const count = framesIn(timeline)
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./frames-thread.mjs', import.meta.url), { workerData: timeline }),
  )
  const waiting = new Map<number, (drawn: Drawn) => void>()
  for (const worker of workers) {
    worker.on('message', (drawn: Drawn) => waiting.get(drawn.index)?.(drawn))
    worker.on('error', (error) => {
      for (const [index, answer] of waiting) answer({ index, fault: error.message })
    })
  }
  const draw = (index: number) =>
    new Promise<Drawn>((resolve) => {
      waiting.set(index, resolve)
      const order: Order = { index, at: index * frameLength }
      workers[index % threads]?.postMessage(order)
    })
  try {
    const drawing: Promise<Drawn>[] = []
    for (let asked = 0, given = 0; given < count; given++) {
      while (asked < Math.min(count, given + ahead)) drawing.push(draw(asked++))
      const drawn = await drawing.shift()
      waiting.delete(given)
      if (!drawn?.picture) throw new Error(drawn?.fault ?? 'A picture was not drawn')
      yield drawn.picture
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
