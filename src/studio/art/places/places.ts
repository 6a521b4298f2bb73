/** Every place that has been drawn, by the id that a screenplay uses. */
import { moterom } from './moterom/moterom.ts'
import type { Place } from './place.ts'

export const places: Readonly<Record<string, Place>> = { moterom }
