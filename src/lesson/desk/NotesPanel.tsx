/** What to look for and ask about in this scene, as the story's author has written it; before the beginning, how to lead it. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'
import type { LeaderEdition } from '../../story/leaderEdition.ts'
import { type Lesson, sceneOf } from '../lesson.ts'
import { SceneNotes } from '../notes/SceneNotes.tsx'
import { Panel } from './Panel.tsx'
import './NotesPanel.css'

type Props = {
  readonly lesson: Lesson
  readonly edition: Edition
  /** Null while it is fetched; undefined when it cannot be. */
  readonly leaderEdition: LeaderEdition | null | undefined
  /** Whether the room sees it too. */
  readonly isSeen: boolean
}

export function NotesPanel({ lesson, edition, leaderEdition, isSeen }: Props) {
  const { t } = useTranslation('lesson')
  const notes = leaderEdition?.notes[sceneOf(lesson)] ?? []
  const lead = (lesson.begun === null && leaderEdition?.lead) || []
  return (
    <Panel name="notes" heading={t('desk.notes.heading')}>
      {leaderEdition === undefined && <p role="status">{t('desk.notes.lacking')}</p>}
      {lead.length > 0 && (
        <>
          <h3>{t('desk.notes.before')}</h3>
          <ul className="desk-notes" lang={edition.language}>
            {lead.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <h3 lang={edition.language}>{edition.words.scenes[sceneOf(lesson)]?.title}</h3>
        </>
      )}
      <ul className="desk-notes" lang={edition.language}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {isSeen ? (
        <p className="desk-hint">{t('desk.notes.elsewhere')}</p>
      ) : (
        <SceneNotes edition={edition} scene={sceneOf(lesson)} />
      )}
    </Panel>
  )
}
