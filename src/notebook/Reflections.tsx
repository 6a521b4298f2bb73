/** The reflection questions after a story. Answering is optional, and what is written stays on this machine. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../story/edition.ts'
import type { Path } from '../story/path.ts'
import { AnswerField } from './AnswerField.tsx'
import { askedOf, ownNoteOn } from './asked.ts'
import { answered } from './entry.ts'
import { Faults } from './Faults.tsx'
import { type Notebook, notebookHere } from './notebook.ts'
import { SaveStatus } from './SaveStatus.tsx'
import { StatusLine } from './StatusLine.tsx'
import { TakeAway } from './TakeAway.tsx'
import { useNotebook } from './useNotebook.ts'
import './notebook.css'

export type ReflectionsProps = {
  edition: Edition
  /** The questions this path asks, by id, in order: `questionsFor(story, path)`. */
  questions: readonly string[]
  path: Path
  notebook?: Notebook
}

export function Reflections({
  edition,
  questions,
  path,
  notebook = notebookHere(),
}: ReflectionsProps) {
  const { t } = useTranslation('notebook')
  const { notes } = useNotebook(notebook)
  const here = [...notes.values()].flatMap(({ entry }) =>
    entry.story === edition.story.id ? entry : [],
  )
  return (
    <section className="reflections" aria-labelledby="reflections-heading">
      <h2 id="reflections-heading">{t('reflections.heading')}</h2>
      <p className="notice">
        {t('reflections.privacy')} {t('reflections.optional')}
      </p>
      <Faults notebook={notebook} />
      {questions.map((question) => (
        <AnswerField key={question} asked={askedOf(edition, question, path)} notebook={notebook} />
      ))}
      <AnswerField asked={ownNoteOn(edition, path)} notebook={notebook} />
      <SaveStatus notebook={notebook} />
      {answered(here).length > 0 && <TakeAway notebook={notebook} entries={here} />}
      <a className="ds-button" data-variant="secondary" href="#/notebook">
        {t('reflections.toNotebook')}
      </a>
      <StatusLine notebook={notebook} />
    </section>
  )
}
