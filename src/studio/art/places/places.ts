/** Every place that has been drawn, by the id that a screenplay uses. */
import { bibliotekkafe } from './bibliotekkafe/bibliotekkafe.tsx'
import { bibliotektrapp } from './bibliotektrapp/bibliotektrapp.tsx'
import {
  forelesningsrom,
  forelesningsromForPausen,
  forelesningsromFullt,
  forelesningsromSalen,
  forelesningsromSalenTomt,
} from './forelesningsrom/forelesningsrom.tsx'
import { frivilligsentral, ring } from './frivilligsentral/frivilligsentral.tsx'
import { korridor, korridorKo } from './korridor/korridor.tsx'
import { moterom } from './moterom/moterom.ts'
import { parkering } from './parkering/parkering.ts'
import { pauserom } from './pauserom/pauserom.tsx'
import type { Place } from './place.ts'
import { plakatvegg } from './plakatvegg/plakatvegg.ts'
import { ragnhildsKjokken } from './ragnhilds-kjokken/kjokken.tsx'
import { torsteinsKontor } from './torsteins-kontor/kontor.ts'
import { videomote } from './videomote/videomote.ts'
import { yusufsKjokken } from './yusufs-kjokken/kjokken.tsx'

export const places: Readonly<Record<string, Place>> = {
  moterom,
  pauserom,
  korridor,
  'korridor-ko': korridorKo,
  bibliotekkafe,
  bibliotektrapp,
  plakatvegg,
  frivilligsentral,
  'frivilligsentral-ring': ring,
  forelesningsrom,
  'forelesningsrom-fullt': forelesningsromFullt,
  'forelesningsrom-for-pausen': forelesningsromForPausen,
  'forelesningsrom-salen': forelesningsromSalen,
  'forelesningsrom-salen-tomt': forelesningsromSalenTomt,
  parkering,
  videomote,
  'ragnhilds-kjokken': ragnhildsKjokken,
  'yusufs-kjokken': yusufsKjokken,
  'torsteins-kontor': torsteinsKontor,
}
