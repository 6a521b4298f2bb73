/** Writing in pictures: letters as outlines (Caveat for handwriting, Figtree for print; both OFL), so that no renderer loads a font. */
import letters from './assets/lettering.json' with { type: 'json' }

type Hand = keyof typeof letters
type Letter = { readonly advance: number; readonly outline: string }

const letterOf = (hand: Hand, sign: string): Letter => {
  const letter = (letters[hand] as Record<string, Letter>)[sign]
  if (!letter)
    throw new Error(
      `The letter «${sign}» is not among the outlines in src/studio/art/assets/lettering.json.`,
    )
  return letter
}

/** How wide a text stands, at a height of `size`. */
export const widthOf = (text: string, size: number, hand: Hand = 'hand'): number =>
  [...text].reduce((sum, sign) => sum + (letterOf(hand, sign).advance * size) / 200, 0)

type Text = {
  readonly text: string
  readonly x: number
  /** The line that the letters stand on. */
  readonly y: number
  readonly size: number
  readonly colour: string
  readonly hand?: Hand
  readonly anchor?: 'start' | 'middle'
}

/** A line of text. Throws for a letter that has no outline. */
export function Lettering({ text, x, y, size, colour, hand = 'hand', anchor = 'start' }: Text) {
  let along = anchor === 'middle' ? x - widthOf(text, size, hand) / 2 : x
  return (
    <g>
      {[...text].map((sign, i) => {
        const { advance, outline } = letterOf(hand, sign)
        const at = along
        along += (advance * size) / 200
        return outline ? (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: letters stay where they are
            key={i}
            d={outline}
            fill={colour}
            transform={`translate(${at.toFixed(1)} ${y}) scale(${size / 200})`}
          />
        ) : null
      })}
    </g>
  )
}
