/** Takes a backup into the notebook: picks the file, shows what is in it, and can be regretted until the page is left. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notebook, TakenIn } from '../notebook.ts'
import { useNotebook } from '../useNotebook.ts'
import type { Backup, Refusal } from './backup.ts'
import { Comparison } from './Comparison.tsx'
import './take-in.css'

type Said = 'reading' | 'taking' | 'taken' | 'failed' | 'undone' | 'notUndone' | Refusal['refused']

/** Nothing is changed before she has seen what is in the file and said yes. */
export function TakeIn({ notebook }: { notebook: Notebook }) {
  const { t } = useTranslation('notebook')
  const { state } = useNotebook(notebook)
  const picker = useRef<HTMLInputElement>(null)
  const outcome = useRef<HTMLParagraphElement>(null)
  const [backup, setBackup] = useState<Backup | null>(null)
  const [taken, setTaken] = useState<TakenIn | null>(null)
  const [said, setSaid] = useState<Said | null>(null)

  async function look(input: HTMLInputElement) {
    const file = input.files?.[0]
    input.value = '' // the same file may be picked again
    if (!file) return
    setSaid('reading')
    // Only those who pick a file pay for the reader.
    const reader = await import('./read.ts').catch(() => null)
    const read = await reader?.readBackup(file)
    if (read && !('refused' in read)) setBackup(read)
    setSaid(!read ? 'failed' : 'refused' in read ? read.refused : null)
  }
  async function takeIn(brought: Backup) {
    setBackup(null)
    setSaid('taking')
    const next = await notebook.takeIn(brought)
    if (next) setTaken(next)
    setSaid(next ? 'taken' : 'failed')
    outcome.current?.focus()
  }
  async function undo({ undo }: TakenIn) {
    const isUndone = await undo()
    if (isUndone) setTaken(null)
    setSaid(isUndone ? 'undone' : 'notUndone')
    outcome.current?.focus()
  }

  if (state === 'opening') return null
  return (
    <div className="take-in">
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-color="neutral"
        onClick={() => picker.current?.click()}
      >
        {t('backup.takeIn')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => look(event.currentTarget)}
      />
      <p role="status" tabIndex={-1} ref={outcome}>
        {said && t(`backup.said.${said}`)}
      </p>
      {taken && (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          onClick={() => undo(taken)}
        >
          {t('backup.undo')}
        </button>
      )}
      {backup && (
        <Comparison
          backup={backup}
          notebook={notebook}
          onYes={() => takeIn(backup)}
          onNo={() => setBackup(null)}
        />
      )}
    </div>
  )
}
