/** The slide with a number to ring; somebody has her phone up and takes a picture of it. */
import { extraNamed } from '../../extras.ts'
import { litBy } from '../../framings/figures.tsx'
import { ink, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { Hand } from '../../person/Hand.tsx'
import type { Thing } from '../thing.ts'
import { NearSlide } from './NearSlide.tsx'
import { RaisedArm } from './RaisedArm.tsx'

export const NumberToRing: Thing = ({ moment: { light } }) => {
  const c = light.surface
  const looks = litBy(extraNamed('extra-1'), light)
  return (
    <g>
      <NearSlide light={light}>
        <Lettering
          text="Ring og spør"
          x={800}
          y={300}
          size={190}
          colour="#2f7278"
          hand="print"
          anchor="middle"
        />
        <Stroke points="330,380 800,366 1270,384" width={16} colour={c('#e0ab4f')} />
        <Lettering
          text="55 01 44 02"
          x={240}
          y={640}
          size={200}
          colour={c('#2d2a36')}
          hand="print"
        />
      </NearSlide>
      <RaisedArm looks={looks} x={1390} y={960} size={1.15}>
        <g>
          <rect
            x={-100}
            y={-500}
            width={230}
            height={450}
            rx={34}
            fill="#2f3340"
            stroke={ink}
            strokeWidth={12}
          />
          <rect x={-78} y={-470} width={186} height={390} rx={12} fill="#f6f1e6" />
          <rect x={-50} y={-390} width={130} height={24} rx={12} fill="#2f7278" />
          <rect x={-50} y={-320} width={130} height={40} rx={12} fill="#5d5a66" />
        </g>
        <Hand
          hand="grip"
          held={undefined}
          skin={looks.skin}
          wrist={[0, 0]}
          weight={1}
          turned={-90}
        />
      </RaisedArm>
    </g>
  )
}
