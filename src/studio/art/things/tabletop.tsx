/** Small things on a table, seen from a little above: paper, thermos, bicycle helmet, phone, notebook. */
import { darker, lighter } from '../colour.ts'
import { ink, Stroke } from '../ink.tsx'

type At = { readonly x: number; readonly y: number; readonly size: number }

export function Paper({ x, y, size, turned = 0 }: At & { readonly turned?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size}) skewX(-18) scale(1 0.5) rotate(${turned})`}>
      <rect x={-54} y={-70} width={120} height={160} fill="#7d5433" opacity={0.3} />
      <rect x={-60} y={-80} width={120} height={160} fill="#fdfaf2" stroke={ink} strokeWidth={5} />
      {[34, 22, 40, 12].map((long, i) => (
        <rect
          key={long}
          x={-40}
          y={-53 + i * 30}
          width={60 + long * 0.4}
          height={6}
          fill="#a9a3a0"
        />
      ))}
    </g>
  )
}

export function Thermos({ x, y, size }: At) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <ellipse cx={14} cy={62} rx={52} ry={11} fill="#7d5433" opacity={0.35} />
      <path d="M-30 -92H30L32 58C20 66 -20 66 -32 58Z" fill="#c9d3d6" />
      <path d="M8 -92H30L32 58C26 62 16 64 6 64Z" fill="#a3b1b6" />
      <path d="M-24 -80H-14L-16 50H-27Z" fill="#eef3f3" />
      <path d="M-28 -140C-28 -152 28 -152 28 -140L32 -92H-32Z" fill="#c9674c" />
      <path d="M6 -150C20 -150 28 -148 28 -140L32 -92H10Z" fill="#a44f3a" />
      <Stroke
        points="-28,-140 -33,-92 -33,58 0,66 33,58 33,-92 28,-140 0,-150 -28,-140"
        width={7}
      />
      <Stroke points="-33,-92 0,-88 33,-92" width={6} />
    </g>
  )
}

export function Helmet({ x, y, size }: At) {
  const shell = '#e0ab4f'
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <ellipse cx={6} cy={34} rx={104} ry={14} fill="#7d5433" opacity={0.35} />
      <path
        d="M-98 22C-100 -50 -40 -84 16 -80C70 -76 104 -34 100 24C60 34 -60 34 -98 22Z"
        fill={shell}
      />
      <path
        d="M40 -74C84 -56 104 -22 100 24C84 28 62 30 40 31C66 0 66 -40 40 -74Z"
        fill={darker(shell, 0.16)}
      />
      {[
        'M-70 -8C-64 -34 -46 -50 -26 -56L-36 -6Z',
        'M-14 -60C2 -66 14 -66 26 -62L22 -8H-16Z',
        'M48 -50C66 -38 76 -22 80 -4L48 -6Z',
      ].map((vent) => (
        <path key={vent} d={vent} fill={darker(shell, 0.62)} />
      ))}
      <path d="M-98 10C-60 22 60 22 100 10V24C60 34 -60 34 -98 22Z" fill={lighter(shell, 0.45)} />
      <Stroke points="-98,22 -96,-24 -60,-68 16,-80 76,-56 100,-14 100,24" width={8} />
      <Stroke points="-98,22 -40,32 40,32 100,24" width={8} />
      <Stroke points="-60,30 -30,62 14,60" width={6} />
    </g>
  )
}

export function LyingPhone({ x, y, size }: At) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size}) skewX(-14) scale(1 0.55)`}>
      <rect x={-32} y={-62} width={76} height={136} rx={12} fill="#7d5433" opacity={0.3} />
      <rect
        x={-38}
        y={-70}
        width={76}
        height={136}
        rx={12}
        fill="#3a3f4d"
        stroke={ink}
        strokeWidth={6}
      />
      <rect x={-29} y={-58} width={58} height={112} rx={4} fill="#9fb9c6" />
      {[0, 1, 2].map((i) => (
        <rect key={i} x={-20} y={-44 + i * 24} width={36 - i * 8} height={8} fill="#f3f7f7" />
      ))}
    </g>
  )
}

/** An open notebook with a pen, nearest to us. */
export function Notebook({ x, y, size }: At) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path
        d="M-220 -70H-10L-40 90H-290Z"
        fill="#7d5433"
        opacity={0.3}
        transform="translate(10 16)"
      />
      <path d="M-220 -70C-150 -84 -60 -82 0 -66L-6 90C-80 74 -200 72 -290 90Z" fill="#fdfaf2" />
      <path d="M0 -66C60 -82 150 -84 220 -70L290 90C200 72 80 74 -6 90Z" fill="#f6efe0" />
      {[0, 1, 2].map((i) => (
        <Stroke
          key={i}
          points={[
            [-204 - i * 14, -34 + i * 34],
            [-130 - i * 8, -42 + i * 34],
            [-60 - i * 6, -38 + i * 34],
          ]}
          width={5}
          colour="#8a8288"
        />
      ))}
      <Stroke points="-220,-70 -110,-82 0,-66 110,-82 220,-70" width={8} />
      <Stroke
        points="-220,-70 -256,10 -290,90 -150,74 -6,90 150,74 290,90 256,10 220,-70"
        width={9}
      />
      <Stroke points="0,-66 -4,10 -6,90" width={7} />
      <Stroke points="90,30 150,-10 232,-66" width={20} start={0.4} end={0.8} />
      <Stroke points="102,22 150,-10 226,-62" width={10} start={0.4} end={0.8} colour="#c9674c" />
    </g>
  )
}
