/** The coats in the hallway, near: nobody has taken hers. */
import { CoatRack } from '../../places/frivilligsentral-gang/CoatRack.tsx'
import type { Thing } from '../thing.ts'

export const Coats: Thing = ({ moment: { light } }) => {
  const c = light.surface
  return (
    <g>
      <rect x={-100} y={-100} width={2120} height={1280} fill={c('#dfe3d2')} />
      <rect x={-100} y={900} width={2120} height={300} fill={c('#93a98f')} />
      <rect x={-100} y={888} width={2120} height={18} fill={c('#f6f1e4')} />
      {light.lamp ? <path d="M1500 -100H2020V1180H1100Z" fill="#ffe9bc" opacity={0.3} /> : null}
      <g transform="scale(2.1)">
        <CoatRack light={light} x={104} y={126} />
      </g>
    </g>
  )
}
