/** A slide on the big screen, so near that it fills the picture. What points at it is drawn over it, in its own px. */
import type { ReactNode } from 'react'
import type { Light } from '../../light.ts'
import { Box } from '../../places/parts/Box.tsx'

type Props = { readonly light: Light; readonly children: ReactNode }

export const NearSlide = ({ light, children }: Props) => (
  <g>
    <rect x={-100} y={-100} width={2120} height={1280} fill={light.surface('#4f6c7c')} />
    <rect x={196} y={52} width={1570} height={1030} fill="#20152e" opacity={0.22} />
    <Box
      light={light}
      x={175}
      y={24}
      width={1570}
      height={1030}
      fill="#fdfbf6"
      line="#2d2a36"
      fat={14}
    />
    <rect x={175} y={24} width={1570} height={1030} fill="#ffffff" opacity={0.35} />
    <g transform="translate(175 24) scale(0.981)">{children}</g>
  </g>
)
