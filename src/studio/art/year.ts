/** The lights of the year in Elvestrand, 62° north: a screenplay names one by month and time of day. */
import type { Light } from './light.ts'
import { autumn } from './year/autumn.ts'
import { may } from './year/may.ts'
import { spring } from './year/spring.ts'
import { winter } from './year/winter.ts'

export const lights: Readonly<Record<string, Light>> = Object.fromEntries(
  [...winter, ...spring, ...may, ...autumn].map((light) => [light.id, light]),
)
