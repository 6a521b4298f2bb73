/** The words a story is told with: from its own language, else from Bokmål, else a mark that shows an author what is missing. */
import * as v from 'valibot'
import type { Language } from '../story/language.ts'
import { type WordPath, Words } from '../story/words.ts'
import type { Manuscript } from './manuscript.ts'

type Wording = string | readonly string[]
type Tree = { [key: string]: Tree | Wording }

/** What stands at `path` in the file, where it is a sentence or a list of sentences; else null. */
export function wordingAt(words: unknown, path: WordPath): Wording | null {
  let here = words
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return null
    here = (here as Readonly<Record<string, unknown>>)[key]
  }
  if (isSentence(here)) return here
  return Array.isArray(here) && here.length > 0 && here.every(isSentence) ? here : null
}

const isSentence = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== ''

/** Whether the words at this path are the course leader's notes for a scene. */
export const isNotes = ([branch, , key]: WordPath): boolean =>
  branch === 'scenes' && key === 'notes'

/** Whether the words at this path are a list: notes, or what an ending gave and cost. */
export const isList = (path: WordPath): boolean =>
  path[0] === 'endings' || path[0] === 'lead' || isNotes(path)

/** The words at these paths, in this language as far as they are written. Throws where the paths are not those of a whole story. */
export function wordsFor(
  paths: readonly WordPath[],
  words: Manuscript['words'],
  language: Language,
): Words {
  const tree: Tree = { scenes: {}, choices: {}, endings: {}, questions: {} }
  for (const path of paths) {
    const list = isList(path)
    const wording = [words[language], words.nb]
      .map((sheet) => wordingAt(sheet?.value, path))
      .find((wording) => wording !== null && Array.isArray(wording) === list)
    const gap = `[${path.join('.')}]`
    put(tree, path, wording ?? (list ? [gap] : gap))
  }
  return v.parse(Words, tree)
}

function put(tree: Tree, path: WordPath, wording: Wording): void {
  let branch = tree
  for (const key of path.slice(0, -1)) {
    if (!Object.hasOwn(branch, key)) branch[key] = {}
    branch = branch[key] as Tree
  }
  branch[path.at(-1) ?? ''] = wording
}
