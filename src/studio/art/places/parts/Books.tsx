/** Books on a shelf, as many as there is room for: each run of them is other books, the same every time. */
import { mixed } from '../../colour.ts'
import type { Light } from '../../light.ts'
import { chance, rounded } from '../../numbers.ts'

type Props = {
  readonly light: Light
  /** The left end of the shelf board they stand on. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** The height of the tallest. */
  readonly height: number
  readonly seed: number
}

const bindings = [
  '#c9674c',
  '#34506b',
  '#e0ab4f',
  '#6f8f7a',
  '#75507f',
  '#8db2cc',
  '#f0e6d2',
  '#a4506a',
  '#2f7278',
]

export function Books({ light, x, y, width, height, seed }: Props) {
  const books: { at: number; wide: number; high: number; colour: string }[] = []
  let at = 0
  for (let i = 0; at < width; i++) {
    const luck = chance(seed * 17.3 + i * 3.7)
    const wide = 13 + chance(seed + i * 1.9) * 17
    const gap = chance(seed * 5 + i * 7.1) > 0.9
    if (!gap && at + wide <= width)
      books.push({
        at,
        wide,
        high: height * (0.7 + 0.3 * chance(seed * 3 + i * 2.3)),
        colour: bindings[Math.floor(luck * bindings.length)] ?? '#c9674c',
      })
    at += gap ? wide * 1.6 : wide + 1.5
  }
  return (
    <g>
      {books.map((book) => (
        <g key={book.at}>
          <rect
            x={rounded(x + book.at)}
            y={rounded(y - book.high)}
            width={rounded(book.wide)}
            height={rounded(book.high)}
            fill={light.surface(mixed(book.colour, '#e2cdb0', 0.34))}
          />
          <rect
            x={rounded(x + book.at + book.wide * 0.2)}
            y={rounded(y - book.high * 0.82)}
            width={rounded(book.wide * 0.6)}
            height={4}
            fill="#fff6e6"
            opacity={0.5}
          />
          <rect
            x={rounded(x + book.at + book.wide - 3)}
            y={rounded(y - book.high)}
            width={3}
            height={rounded(book.high)}
            fill="#2a1f3a"
            opacity={0.16}
          />
        </g>
      ))}
    </g>
  )
}
