/** Somebody who sits nearest to us, seen from behind: hair, neck, shoulders. Says nothing, but nods and turns a little. */

import { darker } from '../colour.ts'
import { Stroke } from '../ink.tsx'
import type { Looks } from '../looks.ts'
import { held, rounded } from '../numbers.ts'
import { hairFromBehind, Short } from './hairFromBehind.tsx'

type Props = {
  readonly looks: Looks
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly at: number
}

export function BackOfHead({ looks, x, y, scale, at }: Props) {
  const seconds = at / 1000
  const { cloth, skin } = looks
  const Hair = hairFromBehind[looks.head] ?? Short
  return (
    <g
      transform={`translate(${x} ${y}) scale(${scale}) rotate(${rounded(held(seconds, looks.seed + 8, 3.1) * 0.5)} 0 600)`}
    >
      <path d="M-330 700C-340 420 -250 330 -90 300H90C250 330 340 420 330 700Z" fill={cloth} />
      <path
        d="M60 300H90C250 330 340 420 330 700H200C230 520 200 380 60 300Z"
        fill={darker(cloth)}
        opacity={0.5}
      />
      <path
        d="M-150 318C-120 250 120 250 150 318C110 380 -110 380 -150 318Z"
        fill={darker(cloth, 0.12)}
      />
      <Stroke points="-330,700 -332,520 -290,400 -190,335 -120,312" width={15} />
      <Stroke points="330,700 332,520 290,400 190,335 120,312" width={15} />
      <Stroke points="-152,318 -90,262 0,250 90,262 152,318" width={13} />
      <Stroke points="-152,318 -80,366 0,376 80,366 152,318" width={12} />
      <g transform={`rotate(${rounded(held(seconds, looks.seed + 9, 2.6) * 2 + 3)} 0 260)`}>
        <path d="M-70 190V290C-40 320 40 320 70 290V190Z" fill={darker(skin, 0.1)} />
        <Stroke points="-72,200 -74,250 -80,280" width={12} />
        <Stroke points="72,200 74,250 80,280" width={12} />
        <Hair looks={looks} />
      </g>
    </g>
  )
}
