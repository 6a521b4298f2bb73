/** How far the work has come, for whoever waits: a bar with the time left on a terminal, elsewhere a plain line for every 5 %. */

/** Where it is written: `process.stdout`. */
export type Screen = {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string): unknown
}

export type Progress = {
  /** A line that stays. */
  say(line: string): void
  /** So much of the work is done. `doing` names what is under way. */
  reached(done: number, doing: string): void
  /** Takes the bar away. */
  end(): void
}

/** Parts of the way after which a plain line is written. */
const plainSteps = 20
const barLength = 24
/** The bar is drawn so often, in ms. */
const refresh = 100
/** Before so much of the work is done, nobody can know how long the rest takes. */
const known = 0.01

/** The progress of work of this size. `now` tells the time in ms. */
export function progressOf(screen: Screen, size: number, now = Date.now): Progress {
  const began = now()
  const isLive = screen.isTTY === true
  let drawn = Number.NEGATIVE_INFINITY
  let step = 0

  const left = (share: number) =>
    share < known ? '–' : asClock(((now() - began) * (1 - share)) / share)
  const clear = () => isLive && screen.write('\r\x1b[K')

  return {
    say(line) {
      clear()
      screen.write(`${line}\n`)
      drawn = Number.NEGATIVE_INFINITY
    },
    reached(done, doing) {
      const share = size > 0 ? Math.min(done / size, 1) : 1
      const percent = `${Math.floor(share * 100)} %`.padStart(5)
      const text = `${percent}  igjen / left ${left(share)}  ${doing}`
      if (isLive) {
        if (now() - drawn < refresh && share < 1) return
        drawn = now()
        const full = Math.round(share * barLength)
        const bar = `${'█'.repeat(full)}${'░'.repeat(barLength - full)}`
        clear()
        screen.write(`${bar}${text}`.slice(0, (screen.columns ?? 80) - 1))
      } else if (Math.floor(share * plainSteps) > step) {
        step = Math.floor(share * plainSteps)
        screen.write(`${text}\n`)
      }
    },
    end: () => void clear(),
  }
}

/** 75 000 ms as 1:15; hours where there are any. */
export function asClock(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
