/** Every garment by its name. */
import type { ReactNode } from 'react'
import type { Garment } from '../looks.ts'
import type { Worn } from './cloth.tsx'
import { Blazer, Cardigan, Fleece, Hoodie } from './jackets.tsx'
import { Parka } from './Parka.tsx'
import { Blouse, Knit, Shirt, Sweater, Tunic } from './tops.tsx'

export const garments: Readonly<Record<Garment, (props: Worn) => ReactNode>> = {
  fleece: Fleece,
  tunic: Tunic,
  cardigan: Cardigan,
  blazer: Blazer,
  blouse: Blouse,
  hoodie: Hoodie,
  knit: Knit,
  sweater: Sweater,
  shirt: Shirt,
  parka: Parka,
}
