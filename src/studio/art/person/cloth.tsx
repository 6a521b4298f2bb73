/** What all garments are made of. */
import { Stroke } from '../ink.tsx'
import type { Looks } from '../looks.ts'

export type Worn = { readonly looks: Looks; readonly weight: number }

/** Several strokes of one width. */
export const lines = (weight: number, width: number, ...all: readonly string[]) =>
  all.map((points) => <Stroke key={points} points={points} width={width * weight} />)
