/** Yusuf's phone so near that it is read as he reads it. */
import type { ReactNode } from 'react'
import type { Moment } from '../../framings/figures.tsx'
import { HeldPhone } from '../HeldPhone.tsx'
import { PhoneHeader } from '../PhoneHeader.tsx'

type Props = {
  readonly moment: Moment
  /** What stands in the bar on top, and the bar's colour. */
  readonly name: string
  readonly bar: string
  readonly written?: string
  readonly screen?: string
  readonly children: ReactNode
}

/** What is on the screen stands between 752 and 1160, clear of the fingers. */
export const NearPhone = ({ moment, name, bar, written, screen, children }: Props) => (
  <g transform="translate(960 400) scale(1.24) translate(-975 -380)">
    <HeldPhone moment={moment} screen={screen}>
      <PhoneHeader name={name} fill={bar} colour={written} />
      {children}
    </HeldPhone>
  </g>
)
