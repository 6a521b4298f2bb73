/** Maren's phone beside the forms, with a short e-mail from Torstein. */
import { ink, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { TopGround } from '../grounds.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

export const MailFromTorstein: Thing = ({ moment }) => (
  <g>
    <TopGround moment={moment} />
    <Sheet light={moment.light} x={-180} y={260} width={720} height={1100} turned={-9} />
    <Sheet light={moment.light} x={1420} y={180} width={720} height={1100} turned={8} />
    <g transform="rotate(-4 960 560)">
      <rect x={646} y={84} width={680} height={1240} rx={70} fill="#3a2418" opacity={0.24} />
      <rect
        x={620}
        y={56}
        width={680}
        height={1240}
        rx={70}
        fill="#3a3f4d"
        stroke={ink}
        strokeWidth={12}
      />
      <rect x={656} y={100} width={608} height={1200} rx={34} fill="#fbf8f0" />
      <circle cx={746} cy={214} r={54} fill="#5b5f73" />
      <Lettering text="T" x={746} y={238} size={70} colour="#fdfaf2" hand="print" anchor="middle" />
      <Lettering text="Torstein" x={826} y={234} size={66} colour={ink} hand="print" />
      <Stroke points="690,306 960,308 1230,306" width={5} colour="#b9b2ae" />
      {['Hei begge!', 'Trenger tall', 'til fredag.', 'Kan dere?', 'T.'].map((row, i) => (
        <Lettering
          key={row}
          text={row}
          x={706}
          y={420 + i * 108}
          size={82}
          colour={ink}
          hand="print"
        />
      ))}
    </g>
  </g>
)
