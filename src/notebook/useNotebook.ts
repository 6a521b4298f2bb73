/** React's view of a notebook. */
import { useSyncExternalStore } from 'react'
import { keyOf, type Place } from './entry.ts'
import type { Notebook, NotebookView } from './notebook.ts'

export const useNotebook = (notebook: Notebook): NotebookView =>
  useSyncExternalStore(notebook.subscribe, notebook.view)

/** One answer in it. What is written elsewhere does not draw its field anew: in a full notebook that is what makes writing light. */
export function useAnswer(notebook: Notebook, place: Place) {
  const key = keyOf(place)
  const { subscribe, view } = notebook
  return {
    note: useSyncExternalStore(subscribe, () => view().notes.get(key)),
    isErased: useSyncExternalStore(subscribe, () => view().erased.has(key)),
    isOpening: useSyncExternalStore(subscribe, () => view().state === 'opening'),
    isShared: useSyncExternalStore(subscribe, () => view().state === 'shared'),
  }
}
