/** A worker that writes a little, times how long each part takes to reach the disk, and leaves nothing behind. Says the times, in milliseconds. */

/** Known to workers alone, and so not to TypeScript's DOM. */
type SyncFile = FileSystemFileHandle & {
  createSyncAccessHandle(): Promise<{
    write(bytes: Uint8Array, where: { at: number }): number
    flush(): void
    close(): void
  }>
}

const rounds = 15
const chunk = 65_536

/** Always the same, so that what a dying tab has left is taken away by the next. Two pages that ask at once get no answer. */
const scratch = 'sidestilt-flushes'

async function flushes(): Promise<number[]> {
  const root = await navigator.storage.getDirectory()
  const file = (await root.getFileHandle(scratch, { create: true })) as SyncFile
  try {
    const open = await file.createSyncAccessHandle()
    const bytes = crypto.getRandomValues(new Uint8Array(chunk))
    const times = Array.from({ length: rounds }, (_, round) => {
      open.write(bytes, { at: round * chunk })
      const start = performance.now()
      open.flush()
      return performance.now() - start
    })
    open.close()
    return times
  } finally {
    await root.removeEntry(scratch)
  }
}

flushes().then(
  (times) => postMessage(times),
  () => postMessage([]),
)

export {}
