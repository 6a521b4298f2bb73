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
import {
  courseRing,
  frivilligsentral,
  fullCourseRing,
  ring,
} from './frivilligsentral/frivilligsentral.tsx'
import { gang } from './frivilligsentral-gang/gang.ts'
import { korridor, korridorKo } from './korridor/korridor.tsx'
import { moterom } from './moterom/moterom.ts'
import { parkering } from './parkering/parkering.ts'
import { pauserom } from './pauserom/pauserom.tsx'
import type { Place } from './place.ts'
import { plakatvegg, plakatveggHost } from './plakatvegg/plakatvegg.ts'
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
  'plakatvegg-host': plakatveggHost,
  frivilligsentral,
  'frivilligsentral-kurs': courseRing,
  'frivilligsentral-kurs-fullt': fullCourseRing,
  'frivilligsentral-ring': ring,
  'frivilligsentral-gang': gang,
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
