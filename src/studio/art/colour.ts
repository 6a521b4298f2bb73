/** Mixing of colours. All colours are written `#rrggbb`. */
import { between } from './numbers.ts'

const parts = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number]

/** The colour on the way from one to the other; `share` 0…1. */
export function mixed(from: string, to: string, share: number): string {
  const target = parts(to)
  return `#${parts(from)
    .map((value, i) =>
      Math.round(between(value, target[i] ?? value, share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** In shadow: towards a warm violet, never grey. */
export const darker = (colour: string, share = 0.18): string => mixed(colour, '#2a1f3a', share)
/** In the sun: towards cream. */
export const lighter = (colour: string, share = 0.2): string => mixed(colour, '#fff6e6', share)

/** How bright a colour is, 0…1. */
export function brightness(colour: string): number {
  const [red, green, blue] = parts(colour)
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255
}
