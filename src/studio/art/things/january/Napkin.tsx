/** Maren draws on a napkin, ring outside ring: my own help, the course, the whole service. */
import type { Point } from '../../brush.ts'
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { within } from '../../numbers.ts'
import { Saucer } from '../../places/parts/served.tsx'
import { TopGround } from '../grounds.tsx'
import type { Thing } from '../thing.ts'
import { WritingHand } from '../WritingHand.tsx'

const pen = '#34506b'

/** Each ring with its words, and when in the shot (0…1) it is drawn. */
const rings = [
  { radius: 158, y: 296, from: 0.02, to: 0.2, words: ['min egen', 'hjelp'], baseline: 282 },
  { radius: 270, y: 392, from: 0.3, to: 0.46, words: ['kurset'], baseline: 588 },
  { radius: 392, y: 500, from: 0.54, to: 0.72, words: ['hele tjenesten'], baseline: 790 },
] as const

/** A point on a ring that is drawn by hand: begun at the top, a little overdrawn at the end. */
const onRing = ({ radius, y }: (typeof rings)[number], share: number): Point => {
  const angle = -1.4 + share * 6.6
  const far = radius * (1 + 0.025 * Math.sin(angle * 2 + radius)) + share * 7
  return [900 + Math.cos(angle) * far, y + Math.sin(angle) * far * 0.97]
}

export const Napkin: Thing = ({ moment }) => {
  const { light, shot, at } = moment
  const share = within((at - shot.from) / (shot.to - shot.from))
  const drawn = rings.map(({ from, to }) => within((share - from) / (to - from)))
  const current = Math.max(
    0,
    drawn.findLastIndex((part) => part > 0),
  )
  const tip = onRing(rings[current] ?? rings[0], drawn[current] ?? 0)
  const c = light.surface
  return (
    <g>
      <TopGround moment={moment} />
      <g transform="rotate(-4 900 480)">
        <path d="M444 24H1392V972H444Z" fill="#3a2418" opacity={0.2} transform="translate(20 24)" />
        <path
          d="M432 14C740 4 1080 6 1384 14C1392 330 1394 640 1384 966C1080 976 740 974 432 966C424 640 424 330 432 14Z"
          fill={c('#fdfbf6')}
        />
        <path d="M908 10V972M428 490H1390" stroke={c('#e6e0d4')} strokeWidth={7} fill="none" />
        <path d="M908 10H1384C1392 330 1394 640 1384 966H908Z" fill="#2a1f3a" opacity={0.04} />
        <Stroke points="432,14 900,7 1384,14" width={7} colour={c('#b9b2a4')} />
        <Stroke points="1384,14 1391,490 1384,966" width={7} colour={c('#b9b2a4')} />
        <Stroke points="432,966 900,973 1384,966" width={7} colour={c('#b9b2a4')} />
        <Stroke points="432,14 425,490 432,966" width={7} colour={c('#b9b2a4')} />
        <path
          d="M446 28C740 20 1080 22 1370 28"
          stroke={c('#c9674c')}
          strokeWidth={6}
          fill="none"
        />
        <path
          d="M446 952C740 960 1080 958 1370 952"
          stroke={c('#c9674c')}
          strokeWidth={6}
          fill="none"
        />
      </g>
      {rings.map((ring, i) => (
        <Ring key={ring.radius} ring={ring} drawn={drawn[i] ?? 0} />
      ))}
      <Saucer light={light} x={1640} y={250} size={2.6} colour="#8db2cc" />
      {share < 0.8 ? (
        <WritingHand who="maren" light={light} x={tip[0]} y={tip[1]} pen="#e0ab4f" />
      ) : null}
    </g>
  )
}

/** A ring as far as it is drawn, and its words when it is whole. */
function Ring({ ring, drawn }: { readonly ring: (typeof rings)[number]; readonly drawn: number }) {
  if (drawn <= 0) return null
  const pieces = 1 + Math.round(drawn * 40)
  const points = Array.from({ length: pieces + 1 }, (_, i) => onRing(ring, (drawn * i) / pieces))
  return (
    <g>
      <Stroke points={points} width={12} start={0.7} end={0.7} colour={pen} />
      {drawn === 1
        ? ring.words.map((word, line) => (
            <Lettering
              key={word}
              text={word}
              x={900}
              y={ring.baseline + line * 74}
              size={84}
              colour={pen}
              anchor="middle"
            />
          ))
        : null}
    </g>
  )
}
