/** The minutes of the meeting: two views side by side, and a correction in red. */
import { darker } from '../colour.ts'
import { ink, Stroke } from '../ink.tsx'
import { Lettering } from '../Lettering.tsx'
import { TableGround } from './grounds.tsx'
import type { Thing } from './thing.ts'

const red = '#b8392b'

export const Minutes: Thing = ({ moment: { light } }) => (
  <g>
    <TableGround light={light} />
    <g transform="rotate(-3 960 540)">
      <rect x={370} y={84} width={1240} height={1200} fill="#7d5433" opacity={0.32} />
      <rect x={344} y={56} width={1240} height={1200} fill={light.surface('#fdfaf2')} />
      {light.sun > 0.5 ? <path d="M344 56H960L600 1256H344Z" fill="#fff8e2" /> : null}
      <Stroke points="344,58 960,54 1584,58" width={9} />
      <Stroke points="344,58 341,640 344,1256" width={9} />
      <Stroke points="1584,58 1587,640 1584,1256" width={9} />
      <Lettering text="Referat" x={430} y={176} size={82} colour="#2f7278" hand="print" />
      <Stroke points="430,206 560,202 720,207" width={8} colour="#2f7278" />
      <Lettering text="Når skal kurset være?" x={430} y={290} size={52} colour={ink} hand="print" />
      {(['Dagtid', 'Kveld'] as const).map((heading, i) => (
        <g key={heading}>
          <rect
            x={424 + i * 560}
            y={330}
            width={520}
            height={420}
            rx={12}
            fill={i ? '#f6ead2' : '#e2eeec'}
          />
          <rect
            x={424 + i * 560}
            y={330}
            width={520}
            height={420}
            rx={12}
            fill="none"
            stroke="#8a8288"
            strokeWidth={5}
          />
          <Lettering
            text={heading}
            x={456 + i * 560}
            y={404}
            size={52}
            colour={i ? '#8a5a1e' : '#2f7278'}
            hand="print"
          />
          {[0, 1, 2].map((row) => (
            <rect
              key={row}
              x={456 + i * 560}
              y={590 + row * 44}
              width={[430, 400, 250][(row + i) % 3]}
              height={12}
              rx={6}
              fill="#b9b2ae"
            />
          ))}
        </g>
      ))}
      <Lettering text="Brukerne" x={456} y={530} size={42} colour={ink} hand="print" />
      <Lettering text="vil ha dagtid." x={654} y={530} size={42} colour={ink} hand="print" />
      <Lettering text="Andre må ha kveld." x={1016} y={530} size={42} colour={ink} hand="print" />
      <Stroke points="446,520 540,510 664,514" width={11} colour={red} />
      <Lettering text="noen av oss" x={452} y={474} size={82} colour={red} />
      <g transform="translate(1560 660) rotate(34)">
        <rect
          x={-17}
          y={-230}
          width={34}
          height={420}
          rx={8}
          fill="#7d5433"
          opacity={0.3}
          transform="translate(18 14)"
        />
        <rect x={-17} y={-230} width={34} height={360} rx={6} fill={red} />
        <rect x={3} y={-230} width={14} height={360} fill={darker(red, 0.25)} />
        <path d="M-17 130H17L0 196Z" fill="#f1d9b4" />
        <path d="M-6 172L0 196L6 172Z" fill={red} />
        <Stroke points="-17,-230 -17,130 0,196 17,130 17,-230 -17,-230" width={8} />
      </g>
    </g>
  </g>
)
