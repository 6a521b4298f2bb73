/** Who may touch the shelf while it is moved: writers side by side, a sweeper only alone. Knows nothing of what lies there. */

/** How long a writer waits for a sweeper, in milliseconds; then it writes all the same, for words must not wait for a broom. */
const patience = 2000

/** Does something while no other tab sweeps the shelf of this name. Where the browser has no locks, it is simply done. */
export async function besideOthers<T>(name: string, act: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks
  if (!locks) return act()
  let begun = false
  try {
    return await locks.request(
      name,
      { mode: 'shared', signal: AbortSignal.timeout(patience) },
      () => {
        begun = true
        return act()
      },
    )
  } catch (error) {
    if (begun) throw error
    return act()
  }
}

/** Does something while no other tab touches the shelf. Says whether it was done; it is not where another tab writes just now. */
export async function alone(name: string, act: () => Promise<void>): Promise<boolean> {
  const locks = globalThis.navigator?.locks
  if (!locks) return act().then(() => true)
  return locks.request(name, { ifAvailable: true }, (lock) =>
    lock ? act().then(() => true) : Promise.resolve(false),
  )
}
