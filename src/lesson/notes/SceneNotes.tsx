/** The leader's own note for a scene. It lies in her own notebook: a new group does not take it away, and the group's file knows nothing of it. */
import { type FocusEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerField } from '../../notebook/AnswerField.tsx'
import { leaderNotebook } from '../../notebook/lessonNotebooks.ts'
import type { Notebook } from '../../notebook/notebook.ts'
import type { Edition } from '../../story/edition.ts'
import { noteFor } from './asked.ts'
import '../../notebook/notebook.css'
import './notes.css'

export type SceneNotesProps = { edition: Edition; scene: string; notebook?: Notebook }

export function SceneNotes({ edition, scene, notebook = leaderNotebook() }: SceneNotesProps) {
  const { t } = useTranslation('lesson')
  const { t: tn } = useTranslation('notebook')
  // The film may go on while she writes: what she types belongs to the scene she began to write about.
  const [held, setHeld] = useState<string | null>(null)
  const shown = held ?? scene
  const letGo = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setHeld(null)
  }
  return (
    <section
      className="scene-notes"
      aria-label={tn('own.note')}
      onFocus={() => setHeld(shown)}
      onBlur={letGo}
    >
      <AnswerField
        key={shown}
        asked={noteFor(edition, shown)}
        notebook={notebook}
        hint={t('notes.scene', { scene: edition.words.scenes[shown]?.title ?? shown })}
      />
    </section>
  )
}
