/** Every place that has been drawn, by the id that a screenplay uses. */
import { bibliotekkafe } from './bibliotekkafe/bibliotekkafe.tsx'
import { korridor } from './korridor/korridor.ts'
import { moterom } from './moterom/moterom.ts'
import { pauserom } from './pauserom/pauserom.tsx'
import type { Place } from './place.ts'
import { torsteinsKontor } from './torsteins-kontor/kontor.ts'

export const places: Readonly<Record<string, Place>> = {
  moterom,
  pauserom,
  korridor,
  bibliotekkafe,
  'torsteins-kontor': torsteinsKontor,
}
