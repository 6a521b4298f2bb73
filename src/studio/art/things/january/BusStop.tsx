/** The last bus has gone: a stop, a lamp, tracks in the snow, two red lights far off. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'

export const BusStop = () => (
  <g>
    <defs>
      <linearGradient id="night-over-the-stop" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="#182140" />
        <stop offset="1" stopColor="#4a5884" />
      </linearGradient>
    </defs>
    <rect x={0} y={0} width={612} height={1032} fill="url(#night-over-the-stop)" />
    <path d="M0 560C120 470 220 520 330 480C440 440 520 500 612 470V760H0Z" fill="#3a4770" />
    <path d="M0 640C200 600 420 620 612 600V1032H0Z" fill="#b9c6e0" />
    <path d="M612 648C470 700 250 830 150 1032H470C500 860 560 740 612 690Z" fill="#8f9dc0" />
    <path
      d="M600 668C480 720 330 850 270 1032M606 680C530 740 440 860 410 1032"
      stroke="#7482a8"
      strokeWidth={9}
      fill="none"
    />
    <circle cx={548} cy={634} r={26} fill="#e2583f" opacity={0.3} />
    <circle cx={582} cy={628} r={26} fill="#e2583f" opacity={0.3} />
    <rect x={528} y={588} width={76} height={62} rx={8} fill="#2f3a5c" />
    <rect x={538} y={596} width={56} height={22} fill="#f3d58a" />
    <circle cx={546} cy={636} r={8} fill="#ff6a4a" />
    <circle cx={586} cy={636} r={8} fill="#ff6a4a" />
    <path d="M168 190L20 1000H360Z" fill="#ffe2a0" opacity={0.2} />
    <Stroke points="120,1000 118,560 124,190 170,170" width={16} start={0.9} colour="#232a44" />
    <path d="M146 158H214L226 186H134Z" fill="#232a44" />
    <ellipse cx={180} cy={190} rx={40} ry={9} fill="#fff1c4" />
    <ellipse cx={190} cy={950} rx={170} ry={44} fill="#fff1c4" opacity={0.4} />
    <Stroke points="330,960 330,430" width={15} start={0.9} end={0.9} colour="#232a44" />
    <rect
      x={254}
      y={300}
      width={152}
      height={152}
      rx={14}
      fill="#2f5fa8"
      stroke="#2d2a36"
      strokeWidth={9}
    />
    <Lettering
      text="Buss"
      x={330}
      y={396}
      size={58}
      colour="#ffffff"
      hand="print"
      anchor="middle"
    />
    <rect
      x={268}
      y={484}
      width={124}
      height={156}
      rx={6}
      fill="#f6f1e4"
      stroke="#2d2a36"
      strokeWidth={7}
    />
    <Lettering
      text="Siste"
      x={330}
      y={540}
      size={40}
      colour="#2d2a36"
      hand="print"
      anchor="middle"
    />
    <Lettering
      text="20.10"
      x={330}
      y={600}
      size={48}
      colour="#b8392b"
      hand="print"
      anchor="middle"
    />
    {[
      [60, 120],
      [430, 90],
      [520, 240],
      [250, 60],
      [480, 420],
      [70, 380],
      [400, 220],
      [560, 520],
      [230, 240],
      [300, 720],
      [520, 820],
      [90, 760],
    ].map(([x, y]) => (
      <circle key={`${x} ${y}`} cx={x} cy={y} r={6} fill="#e9eef8" opacity={0.85} />
    ))}
  </g>
)
