/** Dice that fall the same way every time, so that a failure can be met again. Knows nothing of what is thrown for. */

export type Chance = ReturnType<typeof chanceFrom>

/** `seed`: any whole number (mulberry32). */
export function chanceFrom(seed: number) {
  let state = seed | 0
  /** From 0 up to, but not including, 1. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + next() * (most - least)
  return {
    between,
    whole: (least: number, most: number) => Math.floor(between(least, most + 1)),
    pick: <T>(things: readonly [T, ...T[]]): T =>
      things[Math.floor(next() * things.length)] ?? things[0],
    isIn: (share: number) => next() < share,
  }
}
