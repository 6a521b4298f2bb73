/** The wall screen, large: Nina, and a black square with Emilie's name – with or without her hand up. */
import { WallScreen } from '../framings/WallScreen.tsx'
import { WallGround } from './grounds.tsx'
import type { Thing } from './thing.ts'

const screen =
  (handUp: boolean): Thing =>
  ({ moment }) => (
    <g>
      <WallGround light={moment.light} />
      <WallScreen
        moment={moment}
        x={150}
        y={84}
        width={1620}
        height={770}
        handUp={handUp}
        copy="large"
      />
      <rect x={930} y={854} width={60} height={60} fill="#3a3740" />
    </g>
  )

export const Screen = screen(false)
export const ScreenHandUp = screen(true)
