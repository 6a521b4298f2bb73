/** The reflection questions after a story. Answering is optional, and what is written stays on this machine. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../story/edition.ts'
import type { Path } from '../story/path.ts'
import { AnswerField } from './AnswerField.tsx'
import { askedOf, type CourseQuestion, courseAsked, ownNoteOn } from './asked.ts'
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
  /** In order: the story's own by id, as `questionsFor(story, path)` gives them, and those of a course. Each once. */
  questions: readonly (string | CourseQuestion)[]
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
      {questions.map((question, place) => {
        const asked =
          typeof question === 'string'
            ? askedOf(edition, question, path)
            : courseAsked(edition, question, path, place)
        return <AnswerField key={asked.question} asked={asked} notebook={notebook} />
      })}
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
