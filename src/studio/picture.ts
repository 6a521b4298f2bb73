/** One picture of a clip by itself: for a poster, for the still of a card, or to look at. */
import { createCanvas } from '@napi-rs/canvas'
import { createElement } from 'react'
import { drawPicture } from './canvas.ts'
import { Frame } from './Frame.tsx'
import { filmHeight, filmWidth } from './ffmpeg.ts'
import { frameLength, type Timeline } from './timeline.ts'

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

/**
 * When the poster is taken: the last picture of the first shot with people in it. The place is seen, and somebody in it,
 * and nobody is in the middle of a word.
 */
export function posterTime({ shots }: Timeline): number {
  const telling = shots.find(({ shot }) => shot.cast.length > 0) ?? shots[0]
  return telling ? telling.to - frameLength : 0
}
