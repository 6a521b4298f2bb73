/** A story as its author has written it: read from its folder, with every fault of form. Whether it makes sense is for the checks. */
import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from '../story/language.ts'
import { Screenplay } from '../story/screenplay.ts'
import { Story } from '../story/story.ts'
import { type WordPath, Words, wordsFilmed, wordsForLeader, wordsTold } from '../story/words.ts'
import { type Fault, fault } from './fault.ts'
import { readAs } from './shape.ts'
import { readSheet, type Sheet } from './sheet.ts'
import { wordingAt } from './wording.ts'

export type Manuscript = {
  /** The name of its folder. */
  readonly id: string
  /** Null where story.yaml is missing or has faults. */
  readonly story: Story | null
  readonly storySheet: Sheet
  /** As written, gaps and faults included; a language that has no file is not here. */
  readonly words: Readonly<Partial<Record<Language, Sheet>>>
  readonly screenplays: readonly Script[]
  /** The paths of all the words that the story and its screenplays need, each once. */
  readonly needed: readonly WordPath[]
  /** Faults of form in any of its files. */
  readonly faults: readonly Fault[]
}

/** One file in screenplays/. `clip` is the name of the file. */
export type Script = {
  readonly clip: string
  readonly sheet: Sheet
  readonly screenplay: Screenplay | null
}

/** The folders in stories/, in alphabetical order. */
export function storyIds(root: string): readonly string[] {
  return entries(join(root, 'stories'))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
}

/** Reads stories/<id>/. Never throws. */
export function readManuscript(root: string, id: string): Manuscript {
  const folder = `stories/${id}`
  const storySheet = readSheet(root, `${folder}/story.yaml`)
  const { value: story, faults } = existsSync(join(root, folder, 'story.yaml'))
    ? readAs(Story, storySheet)
    : { value: null, faults: [noStory(folder)] }

  const words: Partial<Record<Language, Sheet>> = {}
  const wordFaults: Fault[] = []
  for (const language of languages) {
    const file = `${folder}/words/${language}.yaml`
    if (!existsSync(join(root, file))) continue
    const sheet = readSheet(root, file)
    words[language] = sheet
    // A sentence that is missing is told by checkWords, which knows whether the story needs it.
    wordFaults.push(...readAs(Words, sheet, story ? 'allowed' : 'faults').faults)
  }

  const scripts = entries(join(root, folder, 'screenplays'))
    .filter(({ name }) => name.endsWith('.yaml'))
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sheet = readSheet(root, `${folder}/screenplays/${name}`)
      const { value: screenplay, faults } = readAs(Screenplay, sheet)
      return { clip: name.slice(0, -'.yaml'.length), sheet, screenplay, faults }
    })

  return {
    id,
    story,
    storySheet,
    words,
    screenplays: scripts,
    needed: story ? wordsNeededBy(story, scripts, words) : [],
    faults: [...faults, ...wordFaults, ...scripts.flatMap(({ faults }) => faults)],
  }
}

function wordsNeededBy(
  story: Story,
  scripts: readonly Script[],
  words: Manuscript['words'],
): readonly WordPath[] {
  // What a story may do without, all languages need as soon as one has it.
  const isWritten = (path: WordPath) =>
    Object.values(words).some(({ value }) => wordingAt(value, path) !== null)
  const needed = [
    ...wordsTold(story),
    ...wordsForLeader(story).flatMap(({ path, needed }) =>
      needed || isWritten(path) ? [path] : [],
    ),
    ...wordsFilmed(scripts.flatMap(({ screenplay }) => screenplay ?? [])),
  ]
  const paths = new Map(needed.map((path) => [path.join('.'), path]))
  // Whether a choice needs a consequence is not known before it is known where it leads.
  for (const { turn } of Object.values(story.scenes))
    for (const { id, to } of turn.kind === 'choose' ? turn.choices : [])
      if (!Object.hasOwn(story.scenes, to)) paths.delete(`choices.${id}.consequence`)
  return [...paths.values()]
}

const noStory = (folder: string): Fault =>
  fault(
    { file: folder },
    'Mappa har ingen story.yaml. Skriv den, eller flytt mappa ut av stories/.',
    'The folder has no story.yaml. Write it, or move the folder out of stories/.',
  )

/** What lies in a folder; nothing where there is no such folder. */
function entries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
