/** The whiteboard after the round: «en stol til de som venter hjemme». */
import { paleInk, Stroke } from '../ink.tsx'
import { Lettering } from '../Lettering.tsx'
import { WallGround } from './grounds.tsx'
import type { Thing } from './thing.ts'

export const Board: Thing = ({ moment: { light } }) => {
  const c = light.surface
  const teal = c('#2f7278')
  return (
    <g>
      <WallGround light={light} />
      <rect x={222} y={106} width={1510} height={720} rx={12} fill="#2a1f3a" opacity={0.12} />
      <rect x={200} y={80} width={1510} height={720} rx={12} fill={c('#fdfbf6')} />
      {light.sun > 0.5 ? (
        <path d="M200 80H700L1230 800H560L200 330Z" fill="#fff6dc" opacity={0.7} />
      ) : null}
      <Stroke points="200,82 960,77 1710,82" width={9} colour={c(paleInk)} />
      <Stroke points="200,82 197,440 201,800" width={9} colour={c(paleInk)} />
      <Stroke points="1710,82 1713,440 1709,800" width={9} colour={c(paleInk)} />
      <Stroke points="200,800 960,804 1710,800" width={11} colour={c(paleInk)} />
      <Lettering text="en stol til de som" x={290} y={350} size={176} colour={teal} />
      <Lettering text="venter hjemme" x={330} y={540} size={176} colour={teal} />
      <Stroke points="332,590 700,578 1130,592" width={10} colour={c('#c9674c')} />
      <Doodle colour={teal} />
      <rect x={780} y={804} width={380} height={26} rx={8} fill={c('#cfc8ba')} />
      <rect x={820} y={790} width={120} height={18} rx={8} fill={c('#c9674c')} />
      <rect x={980} y={790} width={120} height={18} rx={8} fill={teal} />
    </g>
  )
}

/** A chair, drawn with the marker that was at hand. */
const Doodle = ({ colour }: { readonly colour: string }) => (
  <g transform="translate(1380 300)">
    {[
      '20,0 14,120 20,238 10,400',
      '112,-14 108,110 114,226',
      '20,4 64,-12 112,-12',
      '18,60 62,46 110,48',
      '18,124 62,110 110,110',
      '20,238 66,224 114,226 200,236 250,252',
      '20,238 90,256 160,268 250,254',
      '250,254 254,330 262,420',
      '160,268 158,350 154,444',
      '112,262 114,300 112,350',
    ].map((points) => (
      <Stroke key={points} points={points} width={11} colour={colour} />
    ))}
  </g>
)
