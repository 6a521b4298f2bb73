/** Deleting all that a notebook holds, as a screen follows it: done or not, and for ten seconds undone. */
import { useEffect, useRef, useState } from 'react'
import type { Notebook } from './notebook.ts'
import { useNotebook } from './useNotebook.ts'

/** `isEmpty`: nothing is left to delete. `place` is where the reader is led when something has happened: the button that was pressed is gone by then. */
export function useEraseAll(notebook: Notebook, isEmpty: boolean) {
  const { erased } = useNotebook(notebook)
  const place = useRef<HTMLParagraphElement>(null)
  const [outcome, setOutcome] = useState<'erasing' | 'done' | 'failed' | 'undone' | null>(null)
  // Also for one who left the page and came back within the ten seconds.
  const canUndo = isEmpty && erased.size > 0 && outcome !== 'erasing' && outcome !== 'failed'
  const isPast = outcome === 'done' && !isEmpty
  const said = canUndo ? 'done' : outcome === 'erasing' || isPast ? null : outcome
  useEffect(() => {
    if (outcome && outcome !== 'erasing') place.current?.focus()
  }, [outcome])

  return {
    place,
    /** What is to be told. */
    said,
    /** It can no longer be undone. */
    isGone: said === 'done' && !canUndo,
    canUndo,
    async erase() {
      setOutcome('erasing')
      setOutcome((await notebook.eraseAll()) ? 'done' : 'failed')
    },
    undo() {
      notebook.putBack()
      setOutcome('undone')
    },
  }
}
