/** Keeps a tab from being closed by mistake, while words are on its screen and nowhere else. Lives as long as the notebook, whatever the screen. */

import { type Entry, keyOf } from './entry.ts'
import type { NotebookView } from './notebook.ts'

export function guardHere() {
  // The page it was opened on, also for what comes late, when that page is gone.
  const page = window
  let isLetGo = false
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  const stop = () => page.removeEventListener('beforeunload', ask)

  return {
    /** From now on the browser asks, or does not. */
    watch(view: NotebookView) {
      if (!isLetGo && view.alone.some((entry) => isOnScreenOnly(entry, view)))
        page.addEventListener('beforeunload', ask)
      else stop()
    },

    /** The page may be left unasked: she has been asked already. */
    letGo() {
      isLetGo = true
      stop()
    },
  }
}

/** What is on its way to an open shelf is not lost: it lies in the drafts. */
function isOnScreenOnly(entry: Entry, { state, notes }: NotebookView): boolean {
  const saved = notes.get(keyOf(entry))?.saved
  if (state === 'shared' || saved === 'failed' || saved === 'gone') return true
  return saved === 'no' && state !== 'open'
}
