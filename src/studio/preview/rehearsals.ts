/** What the preview is sent: which clips there are, and a clip's times. Runs in the dev server; may have a line spoken that nobody has recorded. */
import { storyIds } from '../../author/manuscript.ts'
import { rehearsed } from '../rehearsal.ts'
import { clipsOf, readScript } from '../script.ts'
import type { Timeline } from '../timeline.ts'
import { orTrouble, Trouble } from '../trouble.ts'

/** The clips by their story, and what is wrong with stories that cannot be read. */
export type Stock = {
  readonly stories: readonly { readonly id: string; readonly clips: readonly string[] }[]
  readonly troubles: readonly string[]
}

/** A clip with its times and its sentences in Bokmål by the line's id, or the sentence that says why there is none. */
export type Rehearsal =
  | { readonly timeline: Timeline; readonly lines: Readonly<Record<string, string>> }
  | { readonly trouble: string }

export async function stockOf(root: string): Promise<Stock> {
  const troubles: Trouble[] = []
  const scripts = storyIds(root).map((id) => orTrouble(troubles, () => readScript(root, id)))
  const stories = (await Promise.all(scripts)).flatMap((script) =>
    script ? { id: script.story.id, clips: script.screenplays.map(({ clip }) => clip) } : [],
  )
  return { stories, troubles: troubles.map(({ message }) => message) }
}

export async function rehearsalOf(root: string, story: string, name: string): Promise<Rehearsal> {
  try {
    const script = readScript(root, story)
    const clip = clipsOf(script).find(({ screenplay }) => screenplay.clip === name)
    if (!clip)
      throw new Trouble(
        `«${story}» har ikke noe klipp som heter «${name}».`,
        `‘${story}’ has no clip called ‘${name}’.`,
      )
    const { timeline } = await rehearsed(root, clip, () => {})
    return { timeline, lines: script.words.nb.lines[name] ?? {} }
  } catch (error) {
    if (error instanceof Trouble) return { trouble: error.message }
    throw error
  }
}
