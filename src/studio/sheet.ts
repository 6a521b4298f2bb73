/** A contact sheet: every clip of a story on one picture, to look at as a whole. It lies outside what is published. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import { createElement } from 'react'
import { drawPicture } from './canvas.ts'
import { Frame } from './Frame.tsx'
import { rehearsed } from './rehearsal.ts'
import { type Clip, clipsOf, isStill, type Script } from './script.ts'
import { clock, frameLength, posterTime, type Timeline } from './timeline.ts'
import { orTrouble, type Trouble } from './trouble.ts'
import { writeWhole } from './whole.ts'

/** A picture on the sheet: which one, and its time in ms. */
export type Moment = { readonly name: string; readonly at: number }

/** A film's first picture, the middle of each shot, and the picture that stays while choices are shown. */
export function momentsOf({ shots, duration }: Timeline): readonly Moment[] {
  const middles = shots.map(({ shot, from, to }) => ({
    name: shot.id,
    at: Math.floor((from + to) / 2 / frameLength) * frameLength,
  }))
  return [
    { name: 'først / first', at: 0 },
    ...middles,
    { name: 'sist / last', at: duration - frameLength },
  ]
}

/** Draws the sheet of a story and returns where it lies, told from the root. Troubles are noted; the other clips are drawn all the same. */
export async function drawSheet(
  root: string,
  script: Script,
  troubles: Trouble[],
): Promise<string> {
  GlobalFonts.registerFromPath(join(import.meta.dirname, '../../public/fonts/figtree.woff2'), font)
  const rows: Row[] = []
  for (const clip of inOrder(script)) {
    const rehearsal = await orTrouble(troubles, () => rehearsed(root, clip, () => {}))
    if (!rehearsal) continue
    const { timeline } = rehearsal
    const still = { name: 'kort / card', at: posterTime(timeline) }
    rows.push({ timeline, moments: isStill(clip) ? [still] : momentsOf(timeline) })
  }
  const file = join('.cache', 'sheets', `${script.story.id}.png`)
  await mkdir(join(root, '.cache', 'sheets'), { recursive: true })
  await writeWhole(join(root, file), laidOut(rows).toBuffer('image/png'))
  return file
}

/** The clips in the order in which the story's scenes show them. */
function inOrder(script: Script): readonly Clip[] {
  const scenes = Object.values(script.story.scenes).map(({ clip, card }) => clip ?? card)
  const place = ({ screenplay }: Clip) => scenes.indexOf(screenplay.clip)
  return clipsOf(script).toSorted((a, b) => place(a) - place(b))
}

type Row = { readonly timeline: Timeline; readonly moments: readonly Moment[] }

const font = 'Figtree'
const ink = '#2d2a36'
/** px */
const picture = { width: 384, height: 216 }
const [margin, gap, heading, caption] = [32, 16, 56, 28]
const perLine = 5

const linesOf = ({ moments }: Row) => Math.ceil(moments.length / perLine)
const lineHeight = picture.height + caption + gap

function laidOut(rows: readonly Row[]): Canvas {
  const lines = rows.reduce((sum, row) => sum + linesOf(row), 0)
  const canvas = createCanvas(
    2 * margin + perLine * picture.width + (perLine - 1) * gap,
    2 * margin + rows.length * heading + lines * lineHeight,
  )
  const context = canvas.getContext('2d')
  context.fillStyle = '#f7f3ec'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = ink
  let y = margin
  for (const row of rows) {
    context.font = `600 26px ${font}`
    context.fillText(`${row.timeline.clip}   ${clock(row.timeline.duration)}`, margin, y + 34)
    drawMoments(context, row, y + heading)
    y += heading + linesOf(row) * lineHeight
  }
  return canvas
}

function drawMoments(context: SKRSContext2D, { timeline, moments }: Row, top: number): void {
  const small = createCanvas(picture.width, picture.height)
  context.font = `400 18px ${font}`
  for (const [i, { name, at }] of moments.entries()) {
    const x = margin + (i % perLine) * (picture.width + gap)
    const y = top + Math.floor(i / perLine) * lineHeight
    const frame = createElement(Frame, { timeline, at })
    drawPicture(small.getContext('2d'), frame, picture.width, picture.height)
    context.drawImage(small, x, y)
    context.fillText(`${name}   ${clock(at)}`, x, y + picture.height + 20)
  }
}
