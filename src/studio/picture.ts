/** One picture of a clip by itself: for a poster, for the still of a card, or to look at. */
import { createCanvas } from '@napi-rs/canvas'
import { createElement } from 'react'
import { drawPicture } from './canvas.ts'
import { Frame } from './Frame.tsx'
import { filmHeight, filmWidth } from './ffmpeg.ts'
import type { Timeline } from './timeline.ts'

/** The most a poster may weigh, in bytes. */
const posterBytes = 40_000

/** One picture of a clip, `at` in ms: as PNG to look at, or as WebP that is light enough for a poster. */
export function picture(timeline: Timeline, at: number, type: 'webp' | 'png'): Buffer {
  const canvas = createCanvas(filmWidth, filmHeight)
  drawPicture(
    canvas.getContext('2d'),
    createElement(Frame, { timeline, at }),
    filmWidth,
    filmHeight,
  )
  if (type === 'png') return canvas.toBuffer('image/png')
  const encoded = (quality: number): Buffer => {
    const file = canvas.toBuffer('image/webp', quality)
    return file.length <= posterBytes || quality <= 20 ? file : encoded(quality - 6)
  }
  return encoded(84)
}
