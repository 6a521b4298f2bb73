/** Yusuf's notes in the meeting: three abbreviations, three question marks. */
import { ink } from '../ink.tsx'
import { Lettering } from '../Lettering.tsx'
import { HeldPhone } from './HeldPhone.tsx'
import { PhoneHeader } from './PhoneHeader.tsx'
import type { Thing } from './thing.ts'

const rows = ['ADL?', 'FLM?', 'PPO?']

export const Phone: Thing = ({ moment }) => (
  <HeldPhone moment={moment}>
    <PhoneHeader name="Notater" fill="#f0c766" />
    {rows.map((row, i) => (
      <g key={row}>
        <Lettering text={row} x={776} y={336 + i * 132} size={104} colour={ink} hand="print" />
        <rect x={764} y={366 + i * 132} width={392} height={4} fill="#d8d2c2" />
      </g>
    ))}
    {Math.floor(moment.at / 530) % 2 === 0 ? (
      <rect x={776} y={664} width={7} height={76} fill="#c9674c" />
    ) : null}
  </HeldPhone>
)
