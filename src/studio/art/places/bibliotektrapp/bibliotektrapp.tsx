/** The steps of the library, where two can sit in the sun with a cup each. */
import type { Light } from '../../light.ts'
import { PaperCup } from '../parts/PaperCup.tsx'
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { Front } from './Front.tsx'

const onTheStep = (x: number): Spot => ({
  posture: 'sitting',
  x,
  y: 114,
  scale: 0.54,
  mirrored: x > 1000,
})

/** Their cups, on the step beside them. */
const Cups = ({ light }: { readonly light: Light }) => (
  <g>
    <PaperCup light={light} x={956} y={774} size={0.8} />
    <PaperCup light={light} x={1040} y={776} size={0.8} />
  </g>
)

export const bibliotektrapp: Place = {
  Behind: Front,
  Before: Cups,
  near: 'sitting',
  outdoors: true,
  air: '#eef3f4',
  ...laidOut([[onTheStep(860)], [onTheStep(740), onTheStep(1250)]]),
  sights: { fjord: [-0.9, -2], hus: [0.8, -4] },
}
