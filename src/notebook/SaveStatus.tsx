/** Where the answers are kept, or plainly why they are not. Silent until the shelf has been tried. */
import { useTranslation } from 'react-i18next'
import { dateForFile } from './exports/fileName.ts'
import { saveFile } from './exports/saveFile.ts'
import type { Fault } from './fault.ts'
import { type Notebook, type NotebookView, notebookHere } from './notebook.ts'
import { useNotebook } from './useNotebook.ts'
import { Warnings } from './Warnings.tsx'

export function SaveStatus({ notebook = notebookHere() }: { notebook?: Notebook }) {
  const { t } = useTranslation('notebook')
  const { state, promised, notes, unreadable } = useNotebook(notebook)

  const saveUnreadable = () => {
    const file = new Blob([JSON.stringify(unreadable, null, 2)], { type: 'application/json' })
    saveFile(file, `${t('export.unreadableName', { date: dateForFile(new Date()) })}.json`)
  }
  const isKept = [...notes.values()].some(({ savedAt }) => savedAt !== null)

  return (
    <div className="save-status" data-shelf={state}>
      {state === 'shared' && <p>{t('shared.status')}</p>}
      {state === 'open' && (
        <p>
          {t('status.open')} {isKept && t(promised ? 'status.promised' : 'status.notPromised')}
        </p>
      )}
      <div role="alert">
        {isFault(state) && <p className="fault">{t(`status.${state}`)}</p>}
        {unreadable.length > 0 && (
          <div className="fault">
            <p>{t('status.unreadable', { count: unreadable.length })}</p>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={saveUnreadable}
            >
              {t('status.saveUnreadable')}
            </button>
          </div>
        )}
      </div>
      <Warnings notebook={notebook} />
    </div>
  )
}

const isFault = (state: NotebookView['state']): state is Fault =>
  state !== 'opening' && state !== 'open' && state !== 'shared'
