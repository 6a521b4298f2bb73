/** What one sees out of doors in Elvestrand: sky, hills, the fjord, a few houses by the water. */
import type { Light } from '../../light.ts'

type Props = {
  readonly light: Light
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** How far down the water begins, 0…1. */
  readonly horizon: number
}

const houses = [
  [0.05, '#c9674c'],
  [0.09, '#f3ead9'],
  [0.16, '#e0ab4f'],
  [0.62, '#f3ead9'],
  [0.68, '#8db2cc'],
  [0.75, '#c9674c'],
  [0.9, '#f3ead9'],
] as const

export function Outlook({ light, x, y, width: w, height: h, horizon }: Props) {
  const id = `outlook-${light.id}`
  const shore = y + h * horizon
  const px = (share: number) => Math.round(x + w * share)
  const up = (share: number) => Math.round(shore - h * share)
  return (
    <g>
      <defs>
        <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={light.sky[0]} />
          <stop offset={horizon} stopColor={light.sky[1]} />
        </linearGradient>
      </defs>
      <rect x={x} y={y} width={w} height={h} fill={`url(#${id})`} />
      <path
        d={`M${px(0)} ${up(0.1)}C${px(0.08)} ${up(0.34)} ${px(0.16)} ${up(0.4)} ${px(0.26)} ${up(0.22)}C${px(0.36)} ${up(0.42)} ${px(0.5)} ${up(0.36)} ${px(0.6)} ${up(0.2)}C${px(0.74)} ${up(0.4)} ${px(0.9)} ${up(0.34)} ${px(1)} ${up(0.16)}V${shore}H${x}Z`}
        fill={light.hills[0]}
      />
      {light.snow && light.sun > 0 ? (
        <path
          d={`M${px(0.1)} ${up(0.29)}C${px(0.13)} ${up(0.35)} ${px(0.17)} ${up(0.36)} ${px(0.21)} ${up(0.29)}L${px(0.185)} ${up(0.27)}L${px(0.16)} ${up(0.31)}L${px(0.135)} ${up(0.26)}ZM${px(0.38)} ${up(0.31)}C${px(0.42)} ${up(0.37)} ${px(0.48)} ${up(0.35)} ${px(0.51)} ${up(0.31)}L${px(0.48)} ${up(0.27)}L${px(0.45)} ${up(0.31)}L${px(0.42)} ${up(0.27)}Z`}
          fill="#f6f9fc"
          opacity={0.9}
        />
      ) : null}
      <path
        d={`M${px(0)} ${up(0.04)}C${px(0.14)} ${up(0.16)} ${px(0.3)} ${up(0.12)} ${px(0.44)} ${up(0.08)}C${px(0.6)} ${up(0.18)} ${px(0.82)} ${up(0.14)} ${px(1)} ${up(0.06)}V${shore}H${x}Z`}
        fill={light.hills[1]}
      />
      <rect x={x} y={shore - 2} width={w} height={h * (1 - horizon) + 4} fill={light.water} />
      {houses.map(([at, colour]) => (
        <g key={at}>
          <rect x={px(at)} y={shore - 34} width={44} height={36} fill={light.surface(colour)} />
          <path
            d={`M${px(at) - 5} ${shore - 33}l27 -24l27 24Z`}
            fill={light.snow ? '#eef2f8' : light.surface('#5d5a66')}
          />
          {light.lamp ? (
            <rect x={px(at) + 15} y={shore - 22} width={13} height={14} fill="#ffd98a" />
          ) : null}
        </g>
      ))}
    </g>
  )
}
