/** What every thing is: a picture of its own, filling the frame, at a moment of a film. */
import type { ReactNode } from 'react'
import type { Moment } from '../framings/figures.tsx'

export type Thing = (props: { readonly moment: Moment }) => ReactNode
