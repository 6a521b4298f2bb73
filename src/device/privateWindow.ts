/** Whether this looks like a private window, where all that is stored goes when it is closed. Loaded only when something has been written. */

/**
 * Safari and Firefox refuse a private window the origin's private file system. Chromium gives it one, in memory, and
 * since version 148 tells nothing through its quota either; what remains is that flushing to a disk takes time.
 * (https://issues.chromium.org/issues/515090580). Each flush follows upon fresh bytes: a disk that has nothing to do
 * takes no time either, as on many phones (https://github.com/Joe12387/detectIncognito/pull/66).
 * Only a guess: a profile that lies in memory answers the same, and loses what is stored just as surely.
 * Never rejects; a browser that cannot be asked gets the benefit of the doubt.
 */
export async function looksPrivate(): Promise<boolean> {
  if (typeof navigator.storage?.getDirectory !== 'function') return false
  try {
    await navigator.storage.getDirectory()
  } catch {
    return true
  }
  // Other browsers' clocks are too coarse to tell.
  return 'userAgentData' in navigator && isInMemory(await flushes())
}

/** The time each flush took, in milliseconds; none if it could not be measured. */
function flushes(): Promise<number[]> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./flushes.ts', import.meta.url), { type: 'module' })
    const done = (times: number[]) => {
      worker.terminate()
      resolve(times)
    }
    worker.onmessage = ({ data }: MessageEvent<number[]>) => done(data)
    worker.onerror = () => done([])
  })
}

/** Whether most flushes took no time at all. Chromium's clock counts in tenths of a millisecond; a disk needs two or more. */
export const isInMemory = (times: readonly number[]): boolean =>
  times.length > 0 && times.filter((ms) => ms < 0.05).length > times.length / 2
