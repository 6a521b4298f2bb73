/** The words a story is told with: from its own language, else from Bokmål, else a mark that shows an author what is missing. */
import * as v from 'valibot'
import type { Language } from '../story/language.ts'
import type { Story } from '../story/story.ts'
import { Words, wordsNeeded } from '../story/words.ts'
import type { Manuscript } from './manuscript.ts'

type Wording = string | readonly string[]
type Tree = { [key: string]: Tree | Wording }

/** What stands at `path` in the file, where it is a sentence or a list of sentences; else null. */
export function wordingAt(words: unknown, path: readonly string[]): Wording | null {
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

/** Whether the words at this path are a list: what an ending gave and cost. */
export const isList = (path: readonly string[]): boolean => path[0] === 'endings'

/** Every sentence that the screen needs, in this language as far as it is written. Lines and descriptions are not here: films bring their own. */
export function wordsFor(story: Story, words: Manuscript['words'], language: Language): Words {
  const tree: Tree = { scenes: {}, choices: {}, endings: {}, questions: {} }
  for (const path of wordsNeeded(story)) {
    const list = isList(path)
    const wording = [words[language], words.nb]
      .map((sheet) => wordingAt(sheet?.value, path))
      .find((wording) => wording !== null && Array.isArray(wording) === list)
    const gap = `[${path.join('.')}]`
    put(tree, path, wording ?? (list ? [gap] : gap))
  }
  return v.parse(Words, tree)
}

function put(tree: Tree, path: readonly string[], wording: Wording): void {
  let branch = tree
  for (const key of path.slice(0, -1)) {
    if (!Object.hasOwn(branch, key)) branch[key] = {}
    branch = branch[key] as Tree
  }
  branch[path.at(-1) ?? ''] = wording
}
