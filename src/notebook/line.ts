/** Things done one after the other, so that what is read is never older than what has just been written. */

/** A line to stand in. `after` is called when each thing is done. */
export function waitingLine(after: () => void) {
  let last: Promise<void> = Promise.resolve()

  /** Resolves, or rejects, when it has been done in its turn. */
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    const turn = last.then(act).finally(after)
    last = turn.catch(() => {})
    return turn
  }

  /** The same, for what need not stand in line twice. */
  const onceInTurn = (act: () => Promise<void>) => {
    let standing: Promise<void> | null = null
    return (): Promise<void> => {
      standing ??= inTurn(() => {
        standing = null
        return act()
      })
      return standing
    }
  }
  return { inTurn, onceInTurn }
}
