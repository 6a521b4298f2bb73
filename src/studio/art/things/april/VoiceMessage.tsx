/** A voice message from Geir, who does not write: the waves fill as he speaks. */
import { Lettering } from '../../Lettering.tsx'
import { chance } from '../../numbers.ts'
import type { Thing } from '../thing.ts'
import { NearPhone } from './NearPhone.tsx'
import { saidOf } from './spoken.ts'

/** Where each wave stands and how tall it is; in the middle he waits to see whether it is on. */
const waves = Array.from(
  { length: 21 },
  (_, i) =>
    [858 + i * 13.4, 16 + 84 * chance(i * 2.7 + 1) * (i === 9 || i === 10 ? 0.1 : 1)] as const,
)

export const VoiceMessage: Thing = ({ moment }) => {
  const heard = (saidOf(moment, 0) + saidOf(moment, 1)) / 2
  return (
    <NearPhone moment={moment} name="Geir" bar="#34506b" written="#fdfaf2">
      <rect x={748} y={300} width={408} height={190} rx={34} fill="#dbe6ee" />
      <circle cx={806} cy={394} r={36} fill="#34506b" />
      <path d="M795 374L827 394L795 414Z" fill="#fdfaf2" />
      {waves.map(([x, tall], i) => (
        <rect
          key={x}
          x={x}
          y={394 - tall / 2}
          width={7}
          height={tall}
          rx={3.5}
          fill={i / waves.length < heard ? '#c9674c' : '#8fa5b6'}
        />
      ))}
      <Lettering text="Talemelding" x={764} y={274} size={36} colour="#6a6068" hand="print" />
    </NearPhone>
  )
}
