/** The quiet line under an answer: whether it is kept, and where. */
import { useTranslation } from 'react-i18next'
import type { Language } from '../story/language.ts'
import { momentIn } from './moment.ts'
import type { Note } from './notes.ts'

type SavedNoteProps = {
  id: string
  note: Note | undefined
  /** Whether it is a note that nobody asked for. */
  isOwn: boolean
  isErased: boolean
  /** Whether it is kept in memory only. */
  isShared: boolean
}

/** Its words change when something has happened to the answer, not at every key: a screen reader speaks each change. */
export function SavedNote({ id, note, isOwn, isErased, isShared }: SavedNoteProps) {
  const { t, i18n } = useTranslation('notebook')

  const line = () => {
    if (isErased) return t('answer.erased')
    if (note?.entry.words === '' && note.entry.earlier.length > 0) return t('answer.emptied')
    if (!note || (note.entry.words === '' && note.saved === 'yes'))
      return t(isOwn ? 'own.blank' : 'answer.blank')
    if (isShared) return t('shared.inTab')
    if (note.saved === 'failed' || note.saved === 'gone') return t(`answer.${note.saved}`)
    if (note.savedAt === null) return t('answer.saving')
    return t('answer.saved', { time: momentIn(i18n.language as Language, note.savedAt) })
  }
  const saved = isShared || !note || note.savedAt === null ? 'no' : note.saved

  return (
    <p id={id} aria-live="polite" data-saved={isFault(note) ? 'failed' : saved}>
      {line()}
    </p>
  )
}

const isFault = (note: Note | undefined) => note?.saved === 'failed' || note?.saved === 'gone'
