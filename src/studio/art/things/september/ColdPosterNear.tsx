/** The first poster so near that one can read what it calls those it is for. */
import type { Thing } from '../thing.ts'
import { ColdPoster } from './ColdPoster.tsx'
import { Cork } from './Cork.tsx'

export const ColdPosterNear: Thing = ({ moment }) => (
  <g>
    <Cork light={moment.light} />
    <g transform="translate(524 50) rotate(-1 430 480) scale(0.97)">
      <ColdPoster light={moment.light} />
      <circle cx={450} cy={26} r={17} fill={moment.light.surface('#c9674c')} />
    </g>
  </g>
)
