/** Where the answers are kept, or plainly why they are not. Silent until the shelf has been tried. */
import { useTranslation } from 'react-i18next'
import { dateForFile } from './exports/fileName.ts'
import { saveFile } from './exports/saveFile.ts'
import { type Notebook, notebookHere } from './notebook.ts'
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
      {state === 'open' && (
        <p>
          {t('status.open')} {isKept && t(promised ? 'status.promised' : 'status.notPromised')}
        </p>
      )}
      <div role="alert">
        {state !== 'open' && state !== 'opening' && <p className="fault">{t(`status.${state}`)}</p>}
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
