/** The second poster: what you get, and what nobody asks. Four of its numbers are gone by the next day. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { Mug } from '../Mug.tsx'
import { TearOffStrip } from '../TearOffStrip.tsx'
import type { Thing } from '../thing.ts'
import { Cork } from './Cork.tsx'

const plum = '#6a3f5e'

/** Eight strips; these have been torn off, not quite evenly. */
const torn: Readonly<Record<number, string>> = {
  0: 'l20 8l28 -14l22 10l30 -6',
  3: 'l16 -8l30 12l24 -6l30 8',
  4: 'l24 10l26 -12l20 6l30 4',
  6: 'l14 -6l34 10l20 -12l32 8',
}

export const TuesdayPoster: Thing = ({ moment }) => {
  const c = moment.light.surface
  return (
    <g>
      <Cork light={moment.light} />
      <g transform="translate(668 16) rotate(1 300 300) scale(0.74)">
        <rect x={18} y={22} width={800} height={780} fill="#2a1f3a" opacity={0.18} />
        <rect x={0} y={0} width={800} height={780} fill={c('#f2c877')} />
        <path d="M0 0H460L220 780H0Z" fill="#ffffff" opacity={0.18} />
        <Lettering
          text="Seks tirsdager"
          x={400}
          y={150}
          size={108}
          colour={c(plum)}
          hand="print"
          anchor="middle"
        />
        {[160, 320, 480, 640].map((x, i) => (
          <g key={x} transform={`translate(0 ${(i % 2) * 14})`}>
            <Mug
              x={x}
              y={268}
              size={1.3}
              colour={c(['#c9674c', '#2f7278', '#fdfaf2', '#75507f'][i] ?? plum)}
            />
            <Stroke
              points={`${x - 10},222 ${x + 6},204 ${x - 6},186 ${x + 8},168`}
              width={7}
              colour={c('#fdfaf2')}
            />
          </g>
        ))}
        {['Noen å snakke med.', 'Noe å prøve hjemme.', 'Ingen spør hva du har.'].map((row, i) => (
          <Lettering
            key={row}
            text={row}
            x={400}
            y={448 + i * 102}
            size={90}
            colour={c(i === 2 ? '#8f2f3f' : '#2d2a36')}
            anchor="middle"
          />
        ))}
        <Lettering
          text="Frivilligsentralen, ved biblioteket"
          x={400}
          y={746}
          size={40}
          colour={c(plum)}
          hand="print"
          anchor="middle"
        />
        {Array.from({ length: 8 }, (_, i) => (
          <TearOffStrip
            // biome-ignore lint/suspicious/noArrayIndexKey: the strips never move
            key={i}
            x={i * 100}
            y={780}
            long={180}
            paper={c('#fdfaf2')}
            torn={torn[i]}
            swings={((i * 7) % 5) - 2}
          >
            <Lettering text="Maren" x={0} y={0} size={46} colour={c(plum)} hand="print" />
          </TearOffStrip>
        ))}
        <Stroke points="0,0 400,-4 800,0" width={8} />
        <Stroke points="0,0 -4,400 0,780" width={8} />
        <Stroke points="800,0 804,400 800,780" width={8} />
        <circle cx={400} cy={22} r={16} fill={c('#2f7278')} />
      </g>
    </g>
  )
}
