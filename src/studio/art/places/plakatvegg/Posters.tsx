/** Choir, knitting, a lost cat, a car to sell – and in the middle the poster that our story is about. */
import type { ReactNode } from 'react'
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'

type Props = { readonly light: Light }
type Pinned = Props & {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly turned: number
  readonly children: ReactNode
}

const Sheet = ({ light, x, y, width, height, fill, turned, children }: Pinned) => (
  <g transform={`rotate(${turned} ${x + width / 2} ${y})`}>
    <rect x={x + 7} y={y + 9} width={width} height={height} fill="#2a1f3a" opacity={0.16} />
    <Box light={light} x={x} y={y} width={width} height={height} fill={fill} fat={4} />
    {children}
    <circle
      cx={x + width / 2}
      cy={y + 10}
      r={9}
      fill={light.surface('#c9674c')}
      stroke={light.surface(paleInk)}
      strokeWidth={3}
    />
  </g>
)

export function Posters({ light, children }: Props & { readonly children: ReactNode }) {
  const c = light.surface
  const words = c('#2d2a36')
  return (
    <g>
      <Sheet light={light} x={206} y={30} width={250} height={270} fill="#f0d58b" turned={-2}>
        <Lettering text="Koret søker" x={331} y={100} size={48} colour={words} anchor="middle" />
        <Lettering text="bass!" x={331} y={166} size={66} colour={c('#a4506a')} anchor="middle" />
        <path d="M290 270V204L374 190V256" stroke={c('#2d2a36')} strokeWidth={7} fill="none" />
        <circle cx={278} cy={270} r={15} fill={c('#2d2a36')} />
        <circle cx={362} cy={256} r={15} fill={c('#2d2a36')} />
      </Sheet>
      <Sheet light={light} x={236} y={336} width={200} height={230} fill="#fdfaf2" turned={3}>
        <Lettering text="Katt" x={336} y={400} size={50} colour={words} anchor="middle" />
        <Lettering text="borte" x={336} y={446} size={44} colour={words} anchor="middle" />
        <path
          d="M286 540C280 500 296 480 310 476L314 456L332 470H346L362 456L366 478C384 484 392 506 386 540Z"
          fill={c('#5d5a66')}
        />
        <circle cx={328} cy={492} r={5} fill={c('#f0d58b')} />
        <circle cx={350} cy={492} r={5} fill={c('#f0d58b')} />
      </Sheet>
      <Sheet light={light} x={500} y={24} width={230} height={200} fill="#e9c4b4" turned={2}>
        <Lettering text="Strikkekafé" x={615} y={96} size={46} colour={words} anchor="middle" />
        <circle cx={590} cy={158} r={38} fill={c('#75507f')} />
        <Stroke points="560,150 590,130 622,152" width={5} colour={c('#a98ab3')} />
        <Stroke points="562,172 592,156 622,172" width={5} colour={c('#a98ab3')} />
        <Stroke points="624,190 690,120" width={9} colour={c('#c99a6c')} />
      </Sheet>
      <Sheet light={light} x={510} y={270} width={210} height={290} fill="#fdfaf2" turned={-3}>
        <Lettering
          text="Bruktmarked"
          x={615}
          y={340}
          size={38}
          colour={c('#2f7278')}
          hand="print"
          anchor="middle"
        />
        {[380, 410, 440].map((y, i) => (
          <rect key={y} x={540} y={y} width={i === 2 ? 90 : 150} height={10} fill={c('#b9b2ae')} />
        ))}
        <rect x={556} y={478} width={118} height={54} rx={8} fill={c('#c9674c')} />
      </Sheet>
      <g transform="translate(766 30) rotate(-1) scale(0.5)">{children}</g>
      <Sheet light={light} x={1240} y={28} width={200} height={250} fill="#fdfaf2" turned={3}>
        <rect x={1262} y={64} width={156} height={96} fill={c('#6f8f7a')} />
        <path d="M1262 160L1306 100L1340 132L1372 92L1418 160Z" fill={c('#4f6f5d')} />
        <Lettering text="Tur søndag" x={1340} y={214} size={40} colour={words} anchor="middle" />
        <rect x={1270} y={236} width={140} height={9} fill={c('#b9b2ae')} />
      </Sheet>
      <Sheet light={light} x={1470} y={60} width={166} height={190} fill="#f0d58b" turned={-4}>
        <Lettering text="Volvo" x={1553} y={132} size={50} colour={words} anchor="middle" />
        <Lettering text="til salgs" x={1553} y={180} size={38} colour={words} anchor="middle" />
      </Sheet>
      <Sheet light={light} x={1250} y={326} width={360} height={240} fill="#f6e7df" turned={1}>
        <Lettering
          text="Åpningstider"
          x={1430}
          y={396}
          size={48}
          colour={c('#34506b')}
          hand="print"
          anchor="middle"
        />
        {['ma-to 10-18', 'fr 10-15', 'lø 11-14'].map((line, i) => (
          <Lettering
            key={line}
            text={line}
            x={1430}
            y={450 + i * 46}
            size={38}
            colour={words}
            hand="print"
            anchor="middle"
          />
        ))}
      </Sheet>
    </g>
  )
}
