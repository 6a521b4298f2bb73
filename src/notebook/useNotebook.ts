/** React's view of a notebook. */
import { useSyncExternalStore } from 'react'
import type { Notebook, NotebookView } from './notebook.ts'

export const useNotebook = (notebook: Notebook): NotebookView =>
  useSyncExternalStore(notebook.subscribe, notebook.view)
