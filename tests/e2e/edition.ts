/** The published story that the tests live through, read from the built site. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { site } from '../../src/commands/build.mjs'
import type { Edition } from '../../src/story/edition.ts'
import type { Language } from '../../src/story/language.ts'
import type { Choice, Turn } from '../../src/story/story.ts'

export const motet = 'motet-for-kurset'

export const edition = (language: Language): Edition =>
  JSON.parse(readFileSync(join(site, 'stories', `${motet}.${language}.json`), 'utf8'))

export const { story, words } = edition('nb')

const turns = (kind: Turn['kind']) =>
  Object.entries(story.scenes).flatMap(([scene, { turn }]) => (turn.kind === kind ? [scene] : []))

export const decisions = turns('choose')
export const endings = turns('end')

export const choicesAt = (scene: string): readonly Choice[] => {
  const turn = story.scenes[scene]?.turn
  return turn?.kind === 'choose' ? turn.choices : []
}
