/** What lies on the shelf and cannot be read: said, and handed over as it lies there. */
import { useTranslation } from 'react-i18next'
import { dateForFile } from './exports/fileName.ts'
import { saveFile } from './exports/saveFile.ts'

export function Unreadable({ records }: { records: readonly unknown[] }) {
  const { t } = useTranslation('notebook')
  if (records.length === 0) return null

  const save = () => {
    const file = new Blob([JSON.stringify(records, null, 2)], { type: 'application/json' })
    saveFile(file, `${t('export.unreadableName', { date: dateForFile(new Date()) })}.json`)
  }
  return (
    <div className="fault">
      <p>{t('status.unreadable', { count: records.length })}</p>
      <button type="button" className="ds-button" data-variant="secondary" onClick={save}>
        {t('status.saveUnreadable')}
      </button>
    </div>
  )
}
