/** A message from Ragnhild on Yusuf's phone: the evening before, and the night after. */
import { Lettering } from '../../Lettering.tsx'
import type { Thing } from '../thing.ts'
import { NearPhone } from './NearPhone.tsx'
import { saidOf } from './spoken.ts'

type Bubble = { readonly y: number; readonly rows: readonly string[] }

const message =
  (bubbles: readonly Bubble[], night: boolean): Thing =>
  ({ moment }) => (
    <NearPhone
      moment={moment}
      name="Ragnhild"
      bar={night ? '#5d4269' : '#75507f'}
      written="#fdfaf2"
      screen={night ? '#2a3152' : '#fbf8f0'}
    >
      {bubbles.map(({ y, rows }, i) =>
        i === 0 || saidOf(moment, i) > 0 ? (
          <g key={y}>
            <path
              d={`M748 ${y}H1124C1144 ${y} 1156 ${y + 14} 1156 ${y + 32}V${y + rows.length * 62 + 4}C1156 ${y + rows.length * 62 + 24} 1144 ${y + rows.length * 62 + 36} 1124 ${y + rows.length * 62 + 36}H790L750 ${y + rows.length * 62 + 56}Z`}
              fill={night ? '#e9e3f2' : '#ece2ef'}
            />
            {rows.map((row, n) => (
              <Lettering
                key={row}
                text={row}
                x={776}
                y={y + 64 + n * 62}
                size={44}
                colour="#2d2a36"
                hand="print"
              />
            ))}
          </g>
        ) : null,
      )}
    </NearPhone>
  )

export const BeThere = message(
  [
    { y: 236, rows: ['Husk at du er der', 'for flere enn', 'deg selv.'] },
    { y: 530, rows: ['Og at du er nok.'] },
  ],
  false,
)

export const AreYouAwake = message(
  [
    { y: 236, rows: ['Er du våken?', 'Det er jeg.'] },
    { y: 480, rows: ['Ring hvis du vil', 'snakke om', 'hvordan det var.'] },
  ],
  true,
)
