/** What she has to know before she writes: why her words are not kept, or may not stay. Silent until the shelf has been tried. */
import { useTranslation } from 'react-i18next'
import type { Fault } from './fault.ts'
import { type Notebook, type NotebookView, notebookHere } from './notebook.ts'
import { Unreadable } from './Unreadable.tsx'
import { useNotebook } from './useNotebook.ts'
import { Warnings } from './Warnings.tsx'

export function Faults({ notebook = notebookHere() }: { notebook?: Notebook }) {
  const { t } = useTranslation('notebook')
  const { state, unreadable } = useNotebook(notebook)
  return (
    <div className="before-writing">
      <div role="alert">
        {isFault(state) && <p className="fault">{t(`status.${state}`)}</p>}
        <Unreadable records={unreadable} />
      </div>
      <Warnings notebook={notebook} />
    </div>
  )
}

const isFault = (state: NotebookView['state']): state is Fault =>
  state !== 'opening' && state !== 'open' && state !== 'shared'
