/** Neck, shoulders and chest, with the garment worn on them; in the px of a body whose middle is x = 420. */

import { darker } from '../colour.ts'
import { Stroke } from '../ink.tsx'
import type { Looks } from '../looks.ts'
import { garments } from './garments.tsx'

const chest =
  'M352 548C300 566 230 592 180 636C150 680 140 900 140 1620L690 1620C700 1010 700 740 664 640C612 594 560 574 488 548Z'
const neck = 'M400 430L366 462L352 500L345 556C345 632 470 640 492 560L492 470Z'
const shadeRight =
  'M690 1620C700 1010 700 740 664 640C650 628 630 610 600 592C640 760 630 960 590 1620Z'
const shadeLeft =
  'M140 1620C140 900 150 680 180 636C200 620 220 606 240 598C215 720 220 900 262 1620Z'

/** Turns a head, and the neck under it, to the other side of the body. */
export const headMirror = 'translate(842 0) scale(-1 1)'

type Props = {
  readonly looks: Looks
  readonly mirrored: boolean
  readonly headTurned: boolean
  readonly weight: number
  /** The name of a clip that ends the body at the lap, where knees are in sight; unique in the picture. */
  readonly cutAt?: string
}

export function Torso(props: Props) {
  const { cutAt } = props
  if (!cutAt) return <Whole {...props} />
  return (
    <g>
      <defs>
        <clipPath id={cutAt}>
          <path d="M0 300H900V1190C700 1204 140 1204 0 1190Z" />
        </clipPath>
      </defs>
      <g clipPath={`url(#${cutAt})`}>
        <Whole {...props} />
      </g>
      <g transform={`translate(420 0) scale(${props.looks.build} 1) translate(-420 0)`}>
        <Stroke points="146,1196 280,1202 420,1203 560,1202 690,1196" width={13 * props.weight} />
      </g>
    </g>
  )
}

function Whole({ looks, mirrored, headTurned, weight: w }: Props) {
  const Garment = garments[looks.garment]
  const shadow = darker(looks.skin, 0.2)
  return (
    <g>
      <g transform={`translate(420 0) scale(${looks.build} 1) translate(-420 0)`}>
        <path d={chest} fill={looks.cloth} />
        <path d={mirrored ? shadeLeft : shadeRight} fill={darker(looks.cloth)} opacity={0.6} />
      </g>
      <g transform={headTurned ? headMirror : undefined}>
        <path d={neck} fill={looks.skin} />
        <path
          d="M352 500C390 545 455 545 492 500L492 540C455 590 385 585 346 545Z"
          fill={shadow}
          opacity={0.55}
        />
        <Stroke points="386,446 362,468 350,498 344,526 347,552" width={12 * w} />
        <Stroke points="497,520 494,540 488,556" width={10 * w} />
      </g>
      <Garment looks={looks} weight={w} />
      <g transform={`translate(420 0) scale(${looks.build} 1) translate(-420 0)`}>
        <Stroke points="344,549 290,572 235,598 186,632" width={15 * w} start={0.6} end={0.9} />
        <Stroke points="494,550 560,571 612,596 659,636" width={15 * w} start={0.6} end={0.9} />
        <Stroke points="150,800 140,960 140,1620" width={13 * w} start={0.2} />
        <Stroke points="694,800 698,960 690,1620" width={13 * w} start={0.2} />
      </g>
    </g>
  )
}
