/** The published story that the tests live through, read from the built site. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { site } from '../../src/commands/build.mjs'
import type { Edition } from '../../src/story/edition.ts'
import type { Language } from '../../src/story/language.ts'
import type { LeaderEdition } from '../../src/story/leaderEdition.ts'
import type { Path } from '../../src/story/path.ts'
import type { Choice, Turn } from '../../src/story/story.ts'

export const motet = 'motet-for-kurset'

const published = (name: string) => JSON.parse(readFileSync(join(site, 'stories', name), 'utf8'))

export const edition = (language: Language): Edition => published(`${motet}.${language}.json`)

/** The other stories that are published, in Bokmål. */
export const otherEditions: readonly Edition[] = readdirSync(join(site, 'stories'))
  .filter((name) => /^(?!catalogue|motet)[\w-]+\.nb\.json$/.test(name))
  .map(published)

export const leaderEdition = (language: Language): LeaderEdition =>
  published(`${motet}.leader.${language}.json`)

export const { story, words, clips } = edition('nb')

const turns = (kind: Turn['kind']) =>
  Object.entries(story.scenes).flatMap(([scene, { turn }]) => (turn.kind === kind ? [scene] : []))

export const decisions = turns('choose')
export const endings = turns('end')

export const choicesAt = (scene: string): readonly Choice[] => {
  const turn = story.scenes[scene]?.turn
  return turn?.kind === 'choose' ? turn.choices : []
}

/** A road to the one ending, and a road to the other that shares none of its choices. */
export const openRoad: Path = [
  { scene: 'to-minutter-pa', choice: 'sporre-om-behov' },
  { scene: 'runden' },
  { scene: 'forkortelser', choice: 'be-om-hjelp' },
  { scene: 'tre-av-ordene' },
  { scene: 'tirsdag-eller-kveld', choice: 'skrive-begge-syn' },
  { scene: 'apent-med-navn-pa' },
]
export const decidedRoad: Path = [
  { scene: 'to-minutter-pa', choice: 'begynne-presis' },
  { scene: 'sak-1' },
  { scene: 'forkortelser', choice: 'la-henne-bli-ferdig' },
  { scene: 'hun-ble-ferdig' },
  { scene: 'tirsdag-eller-kveld', choice: 'stemme' },
  { scene: 'bestemt' },
]
