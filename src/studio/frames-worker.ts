/** One drawing thread: told a time, answers with the picture. */
import { parentPort, workerData } from 'node:worker_threads'
import { createCanvas } from '@napi-rs/canvas'
import { createElement } from 'react'
import { drawPicture } from './canvas.ts'
import { Frame } from './Frame.tsx'
import { filmHeight, filmWidth } from './ffmpeg.ts'
import type { Drawn, Order } from './frames.ts'
import type { Timeline } from './timeline.ts'

const timeline = workerData as Timeline
const canvas = createCanvas(filmWidth, filmHeight)
const context = canvas.getContext('2d')

parentPort?.on('message', ({ index, at }: Order) => {
  try {
    drawPicture(context, createElement(Frame, { timeline, at }), filmWidth, filmHeight)
    const picture = new Uint8Array(canvas.data())
    parentPort?.postMessage({ index, picture } satisfies Drawn, [picture.buffer])
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
    parentPort?.postMessage({ index, fault } satisfies Drawn)
  }
})
