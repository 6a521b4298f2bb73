/** A window to the fjord: sky, hills, water and the houses of Elvestrand. */
import { ink, paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Drift, Rain } from './weather.tsx'

type Props = {
  readonly light: Light
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly panes?: number
}

const houses: readonly (readonly [number, number, string])[] = [
  [0.12, 0.84, '#c9674c'],
  [0.18, 0.855, '#f3ead9'],
  [0.235, 0.83, '#e0ab4f'],
  [0.66, 0.85, '#f3ead9'],
  [0.72, 0.835, '#c9674c'],
  [0.785, 0.855, '#8db2cc'],
]

export function Window({ light, x, y, width: w, height: h, panes = 2 }: Props) {
  const id = `window-${light.id}-${Math.round(x)}`
  const px = (share: number) => Math.round(x + w * share)
  const py = (share: number) => Math.round(y + h * share)
  const frame = light.surface('#fbf7ef')
  const line = light.surface(paleInk)
  return (
    <g>
      <defs>
        <clipPath id={id}>
          <rect x={x} y={y} width={w} height={h} />
        </clipPath>
        <linearGradient id={`${id}-sky`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={light.sky[0]} />
          <stop offset="0.8" stopColor={light.sky[1]} />
        </linearGradient>
      </defs>
      <rect x={x - 20} y={y - 20} width={w + 40} height={h + 40} rx={6} fill={frame} />
      <g clipPath={`url(#${id})`}>
        <rect x={x} y={y} width={w} height={h} fill={`url(#${id}-sky)`} />
        <path
          d={`M${px(-0.05)} ${py(0.68)}C${px(0.12)} ${py(0.44)} ${px(0.25)} ${py(0.4)} ${px(0.42)} ${py(0.54)}C${px(0.58)} ${py(0.3)} ${px(0.76)} ${py(0.28)} ${px(1.05)} ${py(0.6)}V${py(1)}H${px(-0.05)}Z`}
          fill={light.hills[0]}
        />
        <path
          d={`M${px(-0.05)} ${py(0.82)}C${px(0.18)} ${py(0.6)} ${px(0.38)} ${py(0.66)} ${px(0.52)} ${py(0.72)}C${px(0.7)} ${py(0.6)} ${px(0.88)} ${py(0.64)} ${px(1.05)} ${py(0.74)}V${py(1)}H${px(-0.05)}Z`}
          fill={light.hills[1]}
        />
        <rect x={x} y={py(0.91)} width={w} height={h * 0.1} fill={light.water} />
        {houses.map(([hx, hy, colour]) => {
          const wide = h * 0.075
          return (
            <g key={hx}>
              <rect
                x={px(hx)}
                y={py(hy)}
                width={wide}
                height={wide * 0.85}
                fill={light.surface(colour)}
              />
              <path
                d={`M${px(hx) - 3} ${py(hy)}l${wide / 2 + 3} ${-wide * 0.55}l${wide / 2 + 3} ${wide * 0.55}Z`}
                fill={light.snow ? '#e6ecf6' : light.surface('#5d5a66')}
              />
              {light.lamp ? (
                <rect
                  x={px(hx) + wide * 0.36}
                  y={py(hy) + wide * 0.26}
                  width={wide * 0.28}
                  height={wide * 0.3}
                  fill="#ffd98a"
                />
              ) : null}
            </g>
          )
        })}
        {light.rain ? <Rain x={x} y={y} width={w} height={h} /> : null}
      </g>
      {Array.from({ length: panes - 1 }, (_, i) => (
        <rect
          key={px((i + 1) / panes)}
          x={px((i + 1) / panes) - 6}
          y={y}
          width={12}
          height={h}
          fill={frame}
        />
      ))}
      <rect x={x} y={py(0.36)} width={w} height={12} fill={frame} />
      <Stroke
        points={[
          [x - 24, y - 22],
          [x + w / 2, y - 24],
          [x + w + 24, y - 21],
        ]}
        colour={line}
      />
      <Stroke
        points={[
          [x - 24, y - 22],
          [x - 25, y + h / 2],
          [x - 24, y + h + 22],
        ]}
        colour={line}
      />
      <Stroke
        points={[
          [x + w + 24, y - 21],
          [x + w + 25, y + h / 2],
          [x + w + 24, y + h + 22],
        ]}
        colour={line}
      />
      <rect x={x - 42} y={y + h + 18} width={w + 84} height={18} rx={4} fill={frame} />
      {light.snow ? <Drift x={x} y={y + h} width={w} /> : null}
      <Stroke
        points={[
          [x - 44, y + h + 37],
          [x + w / 2, y + h + 39],
          [x + w + 44, y + h + 37],
        ]}
        colour={light.backlit ? ink : line}
      />
    </g>
  )
}
