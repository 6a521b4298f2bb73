/**
 * Draws React elements of SVG straight onto a Skia canvas: the films' own small renderer, without a browser.
 * It knows the part of SVG that the art uses, and says so when it meets anything else. Components must be plain
 * functions without hooks. A half-transparent group is drawn as half-transparent parts.
 */
import type { Path2D, SKRSContext2D } from '@napi-rs/canvas'
import { Children, type ReactNode } from 'react'
import { type Definition, fillWithGradient } from './canvas-paint.ts'
import { applyTransform, number, type Props, parseNumbers, shapeOf, text } from './canvas-shapes.ts'

type Part = { readonly type: unknown; readonly props: Props }

/** What a group hands on to the shapes in it, as in SVG. */
type Ink = {
  readonly fill: string
  readonly stroke: string
  readonly strokeWidth: number
  readonly strokeLinecap: CanvasLineCap
  readonly strokeLinejoin: CanvasLineJoin
  readonly fillRule: CanvasFillRule
}

const plainInk: Ink = {
  fill: '#000',
  stroke: 'none',
  strokeWidth: 1,
  strokeLinecap: 'butt',
  strokeLinejoin: 'miter',
  fillRule: 'nonzero',
}

/**
 * Draws one `<svg viewBox=…>` over the whole canvas. `width` and `height` in px.
 * Throws with the element's name if the picture holds an element that this renderer does not know.
 */
export function drawPicture(
  context: SKRSContext2D,
  picture: ReactNode,
  width: number,
  height: number,
): void {
  const definitions = new Map<string, Definition>()
  let rootFitted = false
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.globalAlpha = 1
  context.clearRect(0, 0, width, height)
  drawNode(picture, plainInk)

  function drawNode(node: ReactNode, ink: Ink): void {
    if (node === null || node === undefined || typeof node !== 'object') return
    if (Symbol.iterator in node) {
      for (const child of node) drawNode(child, ink)
      return
    }
    const { type, props } = node as unknown as Part
    if (typeof type === 'function') drawNode(type(props) as ReactNode, ink)
    else if (typeof type === 'symbol') drawNode(childrenOf(props), ink)
    else if (typeof type === 'string') drawElement(type, props, ink)
    else if (isMemo(type)) drawNode(type.type(props), ink)
    else throw new Error('A film cannot draw this kind of React component; use a plain function')
  }

  function drawElement(type: string, props: Props, outer: Ink): void {
    switch (type) {
      case 'title':
      case 'desc':
        return
      case 'defs':
        drawNode(childrenOf(props), outer)
        return
      case 'clipPath':
      case 'linearGradient':
      case 'radialGradient':
        definitions.set(text(props, 'id', ''), {
          type,
          props,
          parts: elementsIn(childrenOf(props)),
        })
        return
    }
    if (props.display === 'none') return
    context.save()
    if (typeof props.transform === 'string') applyTransform(context, props.transform)
    if (typeof props.clipPath === 'string') clipTo(props.clipPath)
    context.globalAlpha *= number(props, 'opacity', 1)
    const ink = inkOf(props, outer)
    if (type === 'svg') {
      fitViewBox(props)
      drawNode(childrenOf(props), ink)
    } else if (type === 'g') drawNode(childrenOf(props), ink)
    else drawShape(shapeOf(type, props), props, ink)
    context.restore()
  }

  function drawShape(shape: Path2D, props: Props, ink: Ink): void {
    const alpha = context.globalAlpha
    if (ink.fill !== 'none') {
      context.globalAlpha = alpha * number(props, 'fillOpacity', 1)
      const gradient = definitionNamed(ink.fill)
      if (gradient) fillWithGradient(context, shape, ink.fillRule, gradient)
      else {
        context.fillStyle = ink.fill
        context.fill(shape, ink.fillRule)
      }
    }
    if (ink.stroke !== 'none' && ink.strokeWidth > 0) {
      context.globalAlpha = alpha * number(props, 'strokeOpacity', 1)
      context.strokeStyle = ink.stroke
      context.lineWidth = ink.strokeWidth
      context.lineCap = ink.strokeLinecap
      context.lineJoin = ink.strokeLinejoin
      const dashes = props.strokeDasharray
      context.setLineDash(dashes === undefined ? [] : parseNumbers(String(dashes)))
      context.lineDashOffset = number(props, 'strokeDashoffset', 0)
      context.stroke(shape)
    }
    context.globalAlpha = alpha
  }

  function clipTo(reference: string): void {
    const parts = definitionNamed(reference)?.parts ?? []
    const [first] = parts
    if (!first) return
    const rule = text(first.props, 'clipRule', 'nonzero') as CanvasFillRule
    const area = shapeOf(first.type, first.props)
    for (const { type, props } of parts.slice(1)) area.addPath(shapeOf(type, props))
    context.clip(area, rule)
  }

  /** The definition that `url(#id)` speaks of; nothing for a plain colour. */
  function definitionNamed(reference: string): Definition | undefined {
    if (!reference.startsWith('url(')) return undefined
    const id = reference.slice(reference.indexOf('#') + 1, -1)
    const definition = definitions.get(id)
    if (!definition) throw new Error(`The picture uses “#${id}” before it is defined`)
    return definition
  }

  /** Scales and moves so that the view box fills its place, in the middle (`xMidYMid meet`). */
  function fitViewBox(props: Props): void {
    const placeWidth = rootFitted ? number(props, 'width', width) : width
    const placeHeight = rootFitted ? number(props, 'height', height) : height
    if (rootFitted) context.translate(number(props, 'x', 0), number(props, 'y', 0))
    rootFitted = true
    const box = parseNumbers(text(props, 'viewBox', ''))
    const [left = 0, top = 0, boxWidth = placeWidth, boxHeight = placeHeight] = box
    const scale = Math.min(placeWidth / boxWidth, placeHeight / boxHeight)
    context.translate((placeWidth - boxWidth * scale) / 2, (placeHeight - boxHeight * scale) / 2)
    context.scale(scale, scale)
    context.translate(-left, -top)
  }
}

function inkOf(props: Props, outer: Ink): Ink {
  return {
    fill: text(props, 'fill', outer.fill),
    stroke: text(props, 'stroke', outer.stroke),
    strokeWidth: number(props, 'strokeWidth', outer.strokeWidth),
    strokeLinecap: text(props, 'strokeLinecap', outer.strokeLinecap) as CanvasLineCap,
    strokeLinejoin: text(props, 'strokeLinejoin', outer.strokeLinejoin) as CanvasLineJoin,
    fillRule: text(props, 'fillRule', outer.fillRule) as CanvasFillRule,
  }
}

const childrenOf = (props: Props) => props.children as ReactNode

const elementsIn = (node: ReactNode): { type: string; props: Props }[] =>
  Children.toArray(node).filter(
    (child): child is { type: string; props: Props } & Exclude<typeof child, string | number> =>
      typeof child === 'object' && 'type' in child && typeof child.type === 'string',
  )

const isMemo = (type: unknown): type is { type: (props: Props) => ReactNode } =>
  typeof type === 'object' && type !== null && 'type' in type && typeof type.type === 'function'
