/** Every thing that can fill a picture, by the id that a screenplay uses. */
import { Board } from './Board.tsx'
import { CarPark } from './CarPark.tsx'
import { Clock } from './Clock.tsx'
import { Coffee } from './Coffee.tsx'
import { Fan } from './Fan.tsx'
import { LightSwitch } from './LightSwitch.tsx'
import { Minutes } from './Minutes.tsx'
import { Phone } from './Phone.tsx'
import { Screen, ScreenHandUp } from './Screen.tsx'
import type { Thing } from './thing.ts'
import { WordList } from './WordList.tsx'

export const things: Readonly<Record<string, Thing>> = {
  klokke: Clock,
  skjerm: Screen,
  'skjerm-handa-opp': ScreenHandUp,
  'mobil-forkortelser': Phone,
  'tavle-stol': Board,
  vifte: Fan,
  referat: Minutes,
  vindu: CarPark,
  ordliste: WordList,
  lysbryter: LightSwitch,
  kaffe: Coffee,
}
