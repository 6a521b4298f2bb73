/** SVG's basic shapes and transforms, for a canvas. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas'

export type Props = Readonly<Record<string, unknown>>

export const number = (props: Props, name: string, otherwise: number): number =>
  props[name] === undefined ? otherwise : Number.parseFloat(String(props[name]))

export const text = (props: Props, name: string, otherwise: string): string =>
  props[name] === undefined ? otherwise : String(props[name])

/** The numbers in a list like `0 0 1280 720` or `3,-1.5e-3`. */
export const parseNumbers = (list: string): number[] =>
  (list.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number)

const paths = new Map<string, Path2D>()
/** Enough for every still line of one place and its people; beyond that they move, and no path comes back. */
const pathsKept = 6000

/** Parsing a path costs more than drawing it, and most paths of a frame were in the frame before. */
function pathOf(d: string): Path2D {
  let path = paths.get(d)
  if (!path) {
    path = new Path2D(d)
    if (paths.size >= pathsKept) paths.clear()
    paths.set(d, path)
  }
  return path
}

/** The outline of a shape. Throws for an element that is no shape. */
export function shapeOf(type: string, props: Props): Path2D {
  const at = (name: string, otherwise = 0) => number(props, name, otherwise)
  const path = new Path2D()
  switch (type) {
    case 'path':
      return pathOf(text(props, 'd', ''))
    case 'rect': {
      const radius = at('rx', at('ry'))
      if (radius > 0) path.roundRect(at('x'), at('y'), at('width'), at('height'), radius)
      else path.rect(at('x'), at('y'), at('width'), at('height'))
      return path
    }
    case 'circle':
    case 'ellipse': {
      const rx = at('rx', at('r'))
      const ry = at('ry', at('r'))
      path.ellipse(at('cx'), at('cy'), rx, ry, 0, 0, 2 * Math.PI)
      return path
    }
    case 'line':
      return pathOf(`M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`)
    case 'polyline':
      return pathOf(`M${text(props, 'points', '')}`)
    case 'polygon':
      return pathOf(`M${text(props, 'points', '')}Z`)
    default:
      throw new Error(`A film cannot draw <${type}>; the renderer in canvas.ts does not know it`)
  }
}

type Step = readonly [name: string, values: readonly number[]]
const transforms = new Map<string, readonly Step[]>()

/** `translate(4 2) rotate(30 10 10)` and the like, from left to right. */
export function applyTransform(context: SKRSContext2D, transform: string): void {
  let steps = transforms.get(transform)
  if (!steps) {
    steps = [...transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)].map(
      ([, name = '', values = '']): Step => [name, parseNumbers(values)],
    )
    if (transforms.size >= pathsKept) transforms.clear()
    transforms.set(transform, steps)
  }
  for (const [name, values] of steps) {
    const [a = 0, b, c = 0, d = 1, e = 0, f = 0] = values
    const radians = (a * Math.PI) / 180
    switch (name) {
      case 'translate':
        context.translate(a, b ?? 0)
        break
      case 'scale':
        context.scale(a, b ?? a)
        break
      case 'rotate':
        context.translate(b ?? 0, c)
        context.rotate(radians)
        context.translate(-(b ?? 0), -c)
        break
      case 'skewX':
        context.transform(1, 0, Math.tan(radians), 1, 0, 0)
        break
      case 'skewY':
        context.transform(1, Math.tan(radians), 0, 1, 0, 0)
        break
      case 'matrix':
        context.transform(a, b ?? 0, c, d, e, f)
        break
      default:
        throw new Error(`A film cannot draw the transform “${transform}”`)
    }
  }
}
