import { createCanvas } from '@napi-rs/canvas'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { drawPicture } from '../../src/studio/canvas.ts'

/** Draws at 100 × 50 px, and tells the colour at a point as `#rrggbb`. */
function drawn(picture: ReactNode) {
  const canvas = createCanvas(100, 50)
  const context = canvas.getContext('2d')
  drawPicture(context, picture, 100, 50)
  return (x: number, y: number) => {
    const [r = 0, g = 0, b = 0] = context.getImageData(x, y, 1, 1).data
    return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  }
}

const Dot = ({ x }: { x: number }) => <circle cx={x} cy="100" r="40" />

test('a picture fills the canvas, whatever its view box', () => {
  const at = drawn(
    <svg aria-hidden="true" viewBox="0 0 400 200">
      <desc>Two dots</desc>
      <rect width="400" height="200" fill="#ffffff" />
      <g fill="#cc0000" transform="translate(100 0)">
        <Dot x={0} />
        <Dot x={200} />
      </g>
    </svg>,
  )
  expect(at(25, 25)).toBe('#cc0000')
  expect(at(75, 25)).toBe('#cc0000')
  expect(at(50, 25)).toBe('#ffffff')
})

test('clips, strokes, opacity and both kinds of gradient are drawn', () => {
  const at = drawn(
    <svg aria-hidden="true" viewBox="0 0 100 50">
      <defs>
        <clipPath id="left">
          <rect width="50" height="50" />
        </clipPath>
        <linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#000000" />
          <stop offset="1" stopColor="#0000ff" />
        </linearGradient>
        <radialGradient id="lamp">
          <stop offset="0" stopColor="#ffff00" />
          <stop offset="100%" stopColor="#ffff00" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect width="100" height="50" fill="#ffffff" />
      <rect width="100" height="50" fill="#00ff00" clipPath="url(#left)" />
      <rect x="50" width="25" height="50" fill="url(#dusk)" />
      <rect x="75" width="25" height="50" fill="url(#lamp)" />
      <line x1="0" y1="5" x2="40" y2="5" stroke="#ff0000" strokeWidth="4" />
      <rect y="40" width="20" height="10" fill="#000000" opacity="0.5" />
    </svg>,
  )
  expect(at(30, 25)).toBe('#00ff00')
  expect(at(20, 5)).toBe('#ff0000')
  expect(at(10, 45)).toMatch(/#00(7f|80)00/)
  expect(Number.parseInt(at(60, 48).slice(5), 16)).toBeGreaterThan(220)
  expect(Number.parseInt(at(60, 1).slice(5), 16)).toBeLessThan(20)
  expect(at(87, 25)).toMatch(/#ffff[0-2]/)
  expect(at(99, 1)).toBe('#ffffff')
})

test('an element that the films cannot draw is named', () => {
  expect(() =>
    drawn(
      <svg aria-hidden="true" viewBox="0 0 100 50">
        <foreignObject />
      </svg>,
    ),
  ).toThrow(/<foreignObject>/)
})

test('a gradient that is used before it is defined is named', () => {
  expect(() =>
    drawn(
      <svg aria-hidden="true" viewBox="0 0 100 50">
        <rect width="10" height="10" fill="url(#lamp)" />
      </svg>,
    ),
  ).toThrow(/#lamp/)
})
