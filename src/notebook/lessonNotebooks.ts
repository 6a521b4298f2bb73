/**
 * The notebooks of a lesson: what a room said, and what its leader has noted for herself. Each has a shelf, a channel and
 * locks of its own, so that neither a learner's page, files and backups nor the other of the two can ever hold its words.
 */
import { type Notebook, openNotebook } from './notebook.ts'
import { isBegun } from './shelf/van.ts'

/** Never changed: what people have written lies under these names. */
const names = { room: 'sidestilt-room', leader: 'sidestilt-leader' } as const

const here = new Map<string, Notebook>()

function notebookOf(whose: keyof typeof names): Notebook {
  const notebook = here.get(whose) ?? openNotebook(names[whose])
  here.set(whose, notebook)
  return notebook
}

/** One group's at a time, whatever the story and the window: a group that comes back to another desk finds its notes, and none is left where nobody looks. */
export const roomNotebook = (): Notebook => notebookOf('room')

/** The leader's own, which go with her from group to group. */
export const leaderNotebook = (): Notebook => notebookOf('leader')

/** Those in which something lies in this browser. One that has not been begun is not begun by looking. Where the browser does not let us look, none. */
export async function lessonNotebooksLeft(): Promise<readonly Notebook[]> {
  const left: Notebook[] = []
  for (const whose of ['room', 'leader'] as const) {
    if (!(await isBegun(names[whose]).catch(() => false))) continue
    const notebook = notebookOf(whose)
    await notebook.ready
    const { notes, unreadable } = notebook.view()
    if (notes.size > 0 || unreadable.length > 0) left.push(notebook)
  }
  return left
}
