/** What a place must have so that every framing can be drawn in it. */
import type { ReactNode } from 'react'
import type { Light } from '../light.ts'

export type Place = {
  /** Everything behind the people but the wall screen, in the px of the picture. */
  readonly Behind: (props: { light: Light }) => ReactNode
  /** The table the people sit round. */
  readonly Table: (props: { light: Light }) => ReactNode
  /** What hangs or stands between us and the wall. */
  readonly Around: (props: { light: Light }) => ReactNode
  /** Where the wall screen is. */
  readonly screenAt: (light: Light) => { x: number; y: number; width: number; height: number }
}
