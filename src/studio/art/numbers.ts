/** Small arithmetic of motion: easings and repeatable chance. No clock and no dice: the same time gives the same picture. */

export const between = (from: number, to: number, share: number): number =>
  from + (to - from) * share

export const within = (value: number, least = 0, most = 1): number =>
  Math.min(most, Math.max(least, value))

export const rounded = (value: number): number => Math.round(value * 10) / 10

/** 0…1 → 0…1, soft at both ends. */
export function smooth(share: number): number {
  const t = within(share)
  return t * t * (3 - 2 * t)
}

/** 0…1 → 0…1, softer than `smooth`: for cameras and slow heads. */
export function easeInOut(share: number): number {
  const t = within(share)
  return t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2
}

/** 0…1 → 0…1 with a slight overshoot: for hands that have made up their mind. */
export function overshoot(share: number): number {
  const t = within(share) - 1
  return t * t * (2.2 * t + 1.2) + 1
}

/** A repeatable number from 0 to 1 for any seed. */
export function chance(seed: number): number {
  const x = Math.sin(seed * 127.1) * 43758.5453
  return x - Math.floor(x)
}

/** A soft, period-free wobble between −1 and 1, for the one who speaks. `seconds` of film. */
export function wobble(seconds: number, seed: number): number {
  return (
    (Math.sin(seconds * 1.1 + seed * 12.9) +
      Math.sin(seconds * 0.63 + seed * 7.3) * 0.8 +
      Math.sin(seconds * 1.87 + seed * 3.1) * 0.5) /
    2.3
  )
}

/** A value between −1 and 1 that is held, then moved within 0.45 s, then held: life without sway. `every` in seconds. */
export function held(seconds: number, seed: number, every: number): number {
  const turn = seconds / every + chance(seed * 3.3)
  const pose = Math.floor(turn)
  const at = (index: number) => chance(index * 1.7 + seed * 11.3) * 2 - 1
  return between(at(pose - 1), at(pose), easeInOut(((turn - pose) * every) / 0.45))
}
