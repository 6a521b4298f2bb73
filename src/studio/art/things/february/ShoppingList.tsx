/** Ragnhild's shopping list: three things that came home, and one that did not fit into the day. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { TopGround } from '../grounds.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const pen = '#34506b'

export const ShoppingList: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <TopGround moment={moment} />
      <Sheet light={light} x={560} y={40} width={800} height={1180} turned={3} fill="#fbf3dd">
        {['melk', 'poteter', 'torsk', 'dusj'].map((what, i) => (
          <Lettering key={what} text={what} x={680} y={260 + i * 215} size={200} colour={pen} />
        ))}
        <Stroke points="650,862 830,848 1070,866" width={17} colour="#c9674c" />
        {['560,400 900,388 1360,406', '780,40 800,500 770,1220', '560,790 1000,806 1360,786'].map(
          (crease) => (
            <Stroke key={crease} points={crease} width={6} colour="#3a2418" opacity={0.16} />
          ),
        )}
      </Sheet>
    </g>
  )
}
