/** Where the answers are kept, told quietly. Where they are not, see Faults. */
import { useTranslation } from 'react-i18next'
import { type Notebook, notebookHere } from './notebook.ts'
import { useNotebook } from './useNotebook.ts'

export function SaveStatus({ notebook = notebookHere() }: { notebook?: Notebook }) {
  const { t } = useTranslation('notebook')
  const { state, promised, notes } = useNotebook(notebook)
  const isKept = [...notes.values()].some(({ savedAt }) => savedAt !== null)
  return (
    <div className="save-status" data-shelf={state}>
      {state === 'shared' && <p>{t('shared.status')}</p>}
      {state === 'open' && (
        <p>
          {t('status.open')} {isKept && t(promised ? 'status.promised' : 'status.notPromised')}
        </p>
      )}
    </div>
  )
}
