/** Takes a backup into the notebook: picks the file, shows what is in it, and can be regretted until the page is left. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notebook, TakenIn } from '../notebook.ts'
import { useNotebook } from '../useNotebook.ts'
import type { Backup, Refusal } from './backup.ts'
import { type Comparing, Comparison } from './Comparison.tsx'
import './take-in.css'

/** What was found in a file, and what can compare it. */
type Found = { backup: Backup; comparing: Comparing }

type Said = 'reading' | 'taking' | 'taken' | 'failed' | 'undone' | 'notUndone' | Refusal['refused']

/** Nothing is changed before she has seen what is in the file and said yes. */
export function TakeIn({ notebook }: { notebook: Notebook }) {
  const { t } = useTranslation('notebook')
  const { state } = useNotebook(notebook)
  const picker = useRef<HTMLInputElement>(null)
  const outcome = useRef<HTMLParagraphElement>(null)
  const [found, setFound] = useState<Found | null>(null)
  const [taken, setTaken] = useState<TakenIn | null>(null)
  const [said, setSaid] = useState<Said | null>(null)

  async function look(input: HTMLInputElement) {
    const file = input.files?.[0]
    input.value = '' // the same file may be picked again
    if (!file) return
    setSaid('reading')
    // Only those who pick a file pay for the reader.
    const reader = await Promise.all([import('./read.ts'), import('./compare.ts')]).catch(() => [])
    const [{ readBackup } = {}, comparing] = reader
    const read = await readBackup?.(file)
    if (read && comparing && !('refused' in read)) setFound({ backup: read, comparing })
    setSaid(!read ? 'failed' : 'refused' in read ? read.refused : null)
  }
  async function takeIn(brought: Backup) {
    setFound(null)
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
      {found && (
        <Comparison
          {...found}
          notebook={notebook}
          onYes={() => takeIn(found.backup)}
          onNo={() => setFound(null)}
        />
      )}
    </div>
  )
}
