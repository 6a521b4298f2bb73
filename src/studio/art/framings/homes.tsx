/** Where each of the others sits when she takes part from elsewhere: a few shapes, on a field of 160 × 90. */
import type { ReactNode } from 'react'

export type HomeView = { readonly wall: string; readonly things: ReactNode }

const row = (count: number, at: (i: number) => ReactNode) =>
  Array.from({ length: count }, (_, i) => at(i))
const bindings = ['#c9674c', '#34506b', '#e0ab4f', '#6f8f7a', '#75507f', '#8db2cc', '#f0e6d2']

export const homes: Readonly<Record<string, HomeView>> = {
  maren: {
    wall: '#d5e2dc',
    things: (
      <g>
        <rect
          x={112}
          y={8}
          width={36}
          height={50}
          fill="#fdfaf2"
          stroke="#8f9a90"
          strokeWidth={1}
        />
        <path
          d="M130 14C124 26 136 34 130 52"
          fill="none"
          stroke="#c9674c"
          strokeWidth={3}
          strokeLinecap="round"
        />
        <path
          d="M14 90V58M14 66C4 56 4 44 8 40C14 46 16 56 14 66ZM14 62C24 52 26 42 22 36C14 42 12 52 14 62Z"
          fill="#7aa68f"
          stroke="#5f8d78"
          strokeWidth={2}
        />
      </g>
    ),
  },
  amir: {
    wall: '#e2e7d6',
    things: (
      <g>
        <rect
          x={88}
          y={-4}
          width={80}
          height={34}
          fill="#f4f4ea"
          stroke="#b9b6a4"
          strokeWidth={1}
        />
        <path d="M114 -4V30M140 -4V30" stroke="#b9b6a4" strokeWidth={1} />
        {row(4, (i) => (
          <path key={i} d={`M${96 + i * 14} 34h8v7c0 3 -8 3 -8 0Z`} fill={bindings[i]} />
        ))}
      </g>
    ),
  },
  solveig: {
    wall: '#b98f68',
    things: (
      <g>
        {[26, 54, 82].map((y, shelf) => (
          <g key={y}>
            {row(24, (i) => (
              <rect
                key={i}
                x={2 + i * 6.6}
                y={y - 18 + ((i * 7 + shelf * 3) % 5)}
                width={5.6}
                height={18 - ((i * 7 + shelf * 3) % 5)}
                fill={bindings[(i * 3 + shelf) % 7]}
                opacity={0.75}
              />
            ))}
            <rect x={0} y={y} width={160} height={3} fill="#8f6446" />
          </g>
        ))}
      </g>
    ),
  },
  torstein: {
    wall: '#d3dae1',
    things: (
      <g>
        <rect
          x={100}
          y={8}
          width={52}
          height={36}
          fill="#fdfaf2"
          stroke="#8a8f9a"
          strokeWidth={1}
        />
        {row(12, (i) => (
          <rect
            key={i}
            x={103 + (i % 4) * 12}
            y={11 + Math.floor(i / 4) * 11}
            width={10}
            height={9}
            fill={i % 3 ? '#e4e0d4' : '#b9d0cf'}
          />
        ))}
        <rect x={4} y={12} width={26} height={60} fill="#b9c2cb" />
      </g>
    ),
  },
  ragnhild: {
    wall: '#f2e4b6',
    things: (
      <g>
        {row(12, (i) => (
          <rect key={i} x={i * 14} y={0} width={1} height={90} fill="#dfcb92" />
        ))}
        <rect x={6} y={6} width={40} height={36} fill="#cfe3e6" stroke="#fdfaf2" strokeWidth={2} />
        <path d="M2 2H20C18 18 12 32 6 46H2Z" fill="#d97a66" opacity={0.8} />
        <path d="M50 2H32C34 18 40 32 46 46H50Z" fill="#d97a66" opacity={0.8} />
        <rect
          x={124}
          y={10}
          width={24}
          height={30}
          fill="#fdfaf2"
          stroke="#b9a27d"
          strokeWidth={1}
        />
      </g>
    ),
  },
  yusuf: {
    wall: '#7f9aa6',
    things: (
      <g>
        <rect x={100} y={30} width={60} height={3} fill="#c99a63" />
        {row(6, (i) => (
          <rect key={i} x={104 + i * 8} y={20} width={6} height={10} fill={bindings[i]} />
        ))}
        <rect x={6} y={8} width={34} height={30} fill="#3f5580" stroke="#f3efe6" strokeWidth={2} />
      </g>
    ),
  },
  geir: {
    wall: '#d3b088',
    things: (
      <g>
        {row(6, (i) => (
          <rect key={i} x={0} y={i * 16} width={160} height={1} fill="#b98f62" />
        ))}
        <rect
          x={104}
          y={10}
          width={44}
          height={30}
          fill="#cfe0e6"
          stroke="#8f6743"
          strokeWidth={3}
        />
        <path d="M112 32H140L136 38H116ZM126 30V16L136 28H126" fill="#34506b" />
        <circle cx={18} cy={24} r={10} fill="#f0e6d2" stroke="#8f6743" strokeWidth={3} />
        <path d="M18 24L24 18" stroke="#2d2a36" strokeWidth={1.5} />
      </g>
    ),
  },
}
