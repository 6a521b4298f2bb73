/** Down in the cellar: a door, a chair outside it, and a laundry on the other side of the wall. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'

export const CellarDoor = () => (
  <g>
    <rect x={0} y={0} width={612} height={1032} fill="#b9bcae" />
    <rect x={0} y={0} width={612} height={130} fill="#9a9d90" />
    <path d="M0 96H612V128H0Z" fill="#7f8478" />
    <path d="M0 30H420V62H0Z" fill="#c98a5a" />
    <Stroke points="0,30 210,28 420,31" width={7} />
    <Stroke points="0,62 210,64 420,61" width={7} />
    <path d="M420 30C470 30 486 50 486 96V128H454V96C454 70 446 62 420 62Z" fill="#c98a5a" />
    <rect x={0} y={860} width={612} height={180} fill="#8b8577" />
    <rect x={0} y={852} width={612} height={12} fill="#6f6a5e" />
    <ellipse cx={250} cy={180} rx={240} ry={330} fill="#fff1c4" opacity={0.3} />
    <rect
      x={222}
      y={128}
      width={56}
      height={26}
      rx={8}
      fill="#fff1c4"
      stroke="#2d2a36"
      strokeWidth={6}
    />
    <rect x={70} y={270} width={300} height={590} fill="#6f7f86" />
    <rect x={92} y={292} width={256} height={568} fill="#8fa3a8" />
    <path d="M290 292H348V860H290Z" fill="#2a1f3a" opacity={0.12} />
    <Stroke points="92,292 90,580 92,860" width={8} />
    <Stroke points="92,292 220,289 348,292" width={8} />
    <Stroke points="348,292 351,580 348,860" width={8} />
    <Stroke points="300,590 330,588" width={17} start={0.9} end={0.9} />
    <rect
      x={130}
      y={350}
      width={180}
      height={76}
      rx={6}
      fill="#fdfaf2"
      stroke="#2d2a36"
      strokeWidth={6}
    />
    <Lettering
      text="Kurs"
      x={220}
      y={406}
      size={54}
      colour="#2f7278"
      hand="print"
      anchor="middle"
    />
    <rect x={410} y={270} width={260} height={590} fill="#6f7f86" />
    <rect x={430} y={292} width={240} height={568} fill="#a9b3b0" />
    <circle cx={560} cy={470} r={86} fill="#dfe7e8" stroke="#2d2a36" strokeWidth={9} />
    <circle cx={560} cy={470} r={58} fill="#7fa3b4" />
    <path
      d="M520 480C540 450 570 500 600 462C606 500 580 530 556 526C536 522 522 506 520 480Z"
      fill="#c9674c"
      opacity={0.8}
    />
    <Lettering text="Vaskeri" x={440} y={362} size={46} colour="#2d2a36" hand="print" />
    {[0, 1, 2].map((i) => (
      <Stroke
        key={i}
        points={[
          [452 - i * 30, 424 - i * 20],
          [438 - i * 34, 470],
          [452 - i * 30, 516 + i * 20],
        ]}
        width={9 - i}
        opacity={0.6 - i * 0.14}
      />
    ))}
    <g transform="translate(330 700)">
      <path d="M0 60H150V90H0Z" fill="#c98a5a" />
      <path d="M128 -90H150V60H128Z" fill="#b0764a" />
      <Stroke points="0,60 150,58" width={7} />
      <Stroke points="0,90 150,92" width={7} />
      <Stroke points="12,90 6,216" width={12} />
      <Stroke points="138,90 146,216" width={12} />
      <Stroke points="150,-92 150,60" width={9} />
      <Stroke points="128,-92 128,58" width={7} />
    </g>
  </g>
)
