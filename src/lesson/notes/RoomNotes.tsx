/** What the room says, typed on the desk question by question, under the desk's own heading. It stays in the group's own notebook on this machine, and never comes to the wall. */
import { useTranslation } from 'react-i18next'
import type { Question } from '../../course/plan.ts'
import { AnswerField } from '../../notebook/AnswerField.tsx'
import { courseNote } from '../../notebook/asked.ts'
import { answered, type Entry, isBlank, keyOf } from '../../notebook/entry.ts'
import { Faults } from '../../notebook/Faults.tsx'
import { roomNotebook } from '../../notebook/lessonNotebooks.ts'
import { dayIn } from '../../notebook/moment.ts'
import type { Notebook } from '../../notebook/notebook.ts'
import { SaveStatus } from '../../notebook/SaveStatus.tsx'
import { useNotebook } from '../../notebook/useNotebook.ts'
import type { Edition } from '../../story/edition.ts'
import type { Language } from '../../story/language.ts'
import type { Path } from '../../story/path.ts'
import { saidTo, withRoad } from './asked.ts'
import { NewGroup } from './NewGroup.tsx'
import { RoomTakeAway } from './RoomTakeAway.tsx'
import '../../notebook/notebook.css'
import './notes.css'

export type RoomNotesProps = {
  edition: Edition
  /** In the order they are asked in: those of the story, and the leader's own. */
  questions: readonly Question[]
  /** The road of the room until now. */
  path: Path
  notebook?: Notebook
}

export function RoomNotes({ edition, questions, path, notebook = roomNotebook() }: RoomNotesProps) {
  const { t } = useTranslation('lesson')
  const { t: tn } = useTranslation('notebook')
  const { notes, erased, unreadable } = useNotebook(notebook)
  const entries = [...notes.values()].map(({ entry }) => entry)
  const written = entries.filter((entry) => !isBlank(entry))
  const asked = saidTo(edition, questions, path)
  // What is written to a question that is no longer asked goes along and is deleted with the rest, so it is shown too.
  const others = entries.filter(
    (entry) =>
      entry.story === edition.story.id &&
      !asked.some((each) => keyOf(each) === keyOf(entry)) &&
      (!isBlank(entry) || erased.has(keyOf(entry))),
  )
  const takeAway = (
    <RoomTakeAway notebook={notebook} entries={withRoad(answered(entries), edition, path)} />
  )
  return (
    <div className="room-notes">
      <p className="notice">
        {t('notes.whatNotWho')} {tn('reflections.privacy')}
      </p>
      <Faults notebook={notebook} />
      <FromBefore written={written} />
      {[...asked, ...others].map((each) => (
        <AnswerField key={keyOf(each)} asked={each} notebook={notebook} />
      ))}
      <AnswerField
        asked={courseNote(edition.language)}
        notebook={notebook}
        label={t('notes.more')}
      />
      <SaveStatus notebook={notebook} />
      {takeAway}
      <NewGroup notebook={notebook} count={written.length} unreadable={unreadable.length > 0}>
        {takeAway}
      </NewGroup>
    </div>
  )
}

/** Notes of an earlier day may be another group's, and two groups are not to be mixed. */
function FromBefore({ written }: { written: readonly Entry[] }) {
  const { t, i18n } = useTranslation('lesson')
  const [oldest] = written.map(({ writtenAt }) => writtenAt).sort()
  if (oldest === undefined || new Date(oldest).toDateString() === new Date().toDateString())
    return null
  const day = dayIn(i18n.language as Language, oldest)
  return <p className="notice">{t('notes.fromBefore', { day })}</p>
}
