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
      <g>
        <Stroke points="1402,360 1396,470 1404,560" width={11} colour={teal} />
        <Stroke points="1404,560 1480,556 1560,562" width={11} colour={teal} />
        <Stroke points="1402,362 1412,420 1408,470" width={9} colour={teal} />
        <Stroke points="1404,560 1396,640 1392,700" width={11} colour={teal} />
        <Stroke points="1560,562 1572,640 1574,704" width={11} colour={teal} />
        <Stroke points="1440,566 1444,610 1446,660" width={8} colour={teal} />
        <Stroke points="1608,566 1612,610 1612,656" width={8} colour={teal} />
        <Stroke points="1560,562 1590,548 1606,566" width={8} colour={teal} />
        <Stroke points="1404,372 1430,352 1450,360" width={8} colour={teal} />
        <Stroke points="1450,360 1448,450 1452,548" width={8} colour={teal} />
        <Stroke points="1406,430 1430,420 1450,426" width={7} colour={teal} />
        <Stroke points="1406,490 1430,480 1450,486" width={7} colour={teal} />
      </g>
      <rect x={780} y={804} width={380} height={26} rx={8} fill={c('#cfc8ba')} />
      <rect x={820} y={790} width={120} height={18} rx={8} fill={c('#c9674c')} />
      <rect x={980} y={790} width={120} height={18} rx={8} fill={teal} />
    </g>
  )
}
