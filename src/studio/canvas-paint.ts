/** Gradients for a canvas, in the shape's own box or in the picture's coordinates. */
import type { Path2D, SKRSContext2D } from '@napi-rs/canvas'
import { applyTransform, number, type Props, text } from './canvas-shapes.ts'

/** What stands in `<defs>`: a gradient with its stops, or a clip path with its shapes. */
export type Definition = {
  readonly type: string
  readonly props: Props
  readonly parts: readonly { readonly type: string; readonly props: Props }[]
}

/** Fills a shape with a gradient. A box without width or height is left empty, as in SVG. */
export function fillWithGradient(
  context: SKRSContext2D,
  shape: Path2D,
  rule: CanvasFillRule,
  { type, props, parts }: Definition,
): void {
  context.save()
  context.clip(shape, rule)
  const [left, top, right, bottom] = shape.computeTightBounds()
  const inBox = props.gradientUnits !== 'userSpaceOnUse'
  // In the box's own coordinates a round gradient becomes oval with the box, as SVG wants it.
  if (inBox) context.transform(right - left, 0, 0, bottom - top, left, top)
  if (typeof props.gradientTransform === 'string') applyTransform(context, props.gradientTransform)
  const at = (name: string, otherwise: number) =>
    number(props, name, otherwise) / (String(props[name]).endsWith('%') ? 100 : 1)
  const gradient =
    type === 'linearGradient'
      ? context.createLinearGradient(at('x1', 0), at('y1', 0), at('x2', 1), at('y2', 0))
      : context.createRadialGradient(
          at('fx', at('cx', 0.5)),
          at('fy', at('cy', 0.5)),
          0,
          at('cx', 0.5),
          at('cy', 0.5),
          at('r', 0.5),
        )
  for (const { props: stop } of parts) {
    const offset = text(stop, 'offset', '0')
    gradient.addColorStop(
      Number.parseFloat(offset) / (offset.endsWith('%') ? 100 : 1),
      translucent(text(stop, 'stopColor', '#000'), number(stop, 'stopOpacity', 1)),
    )
  }
  context.fillStyle = gradient
  // The clip holds the colour in; a turned or stretched gradient must still reach every corner.
  const span = inBox ? 4 : 4 * Math.max(right - left, bottom - top, 1)
  const [x, y] = inBox ? [0.5, 0.5] : [(left + right) / 2, (top + bottom) / 2]
  if (right > left && bottom > top) context.fillRect(x - span, y - span, 2 * span, 2 * span)
  context.restore()
}

/** A colour with an opacity from 0 to 1. Only hexadecimal colours can be made translucent. */
function translucent(colour: string, opacity: number): string {
  if (opacity === 1) return colour
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour)
  const long = short
    ? `#${short
        .slice(1)
        .flatMap((x) => [x, x])
        .join('')}`
    : colour
  if (!/^#[\da-f]{6}$/i.test(long))
    throw new Error(`A translucent colour is written #rrggbb, not “${colour}”`)
  return (
    long +
    Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0')
  )
}
