/** One question in the middle of a story. It never holds the story up: writing is optional, and so is a working disk. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../story/edition.ts'
import type { Path } from '../story/path.ts'
import { AnswerField } from './AnswerField.tsx'
import { askedOf } from './asked.ts'
import { keyOf } from './entry.ts'
import { Faults } from './Faults.tsx'
import { type Notebook, notebookHere } from './notebook.ts'
import { SaveStatus } from './SaveStatus.tsx'
import { StatusLine } from './StatusLine.tsx'
import { TakeAway } from './TakeAway.tsx'
import { useNotebook } from './useNotebook.ts'
import './notebook.css'

/** How long the story waits for the words to be kept, in milliseconds. They stay in the notebook either way. */
const patience = 600

export type MidReflectionProps = {
  edition: Edition
  question: string
  path: Path
  notebook?: Notebook
  /** The words have been kept, or have not within reason: the story may go on. */
  onFinished(): void
}

export function MidReflection({
  edition,
  question,
  path,
  notebook = notebookHere(),
  onFinished,
}: MidReflectionProps) {
  const { t } = useTranslation('notebook')
  const { state, notes } = useNotebook(notebook)
  const asked = askedOf(edition, question, path)
  const asWritten = notes.get(keyOf(asked))?.entry
  const goOn = async () => {
    await Promise.race([notebook.save(), new Promise((resolve) => setTimeout(resolve, patience))])
    onFinished()
  }
  return (
    <section className="reflections">
      <p className="notice">
        {t('reflections.privacy')} {t('mid.optional')}
      </p>
      <Faults notebook={notebook} />
      <AnswerField asked={asked} notebook={notebook} />
      <SaveStatus notebook={notebook} />
      {state !== 'open' && asWritten && <TakeAway notebook={notebook} entries={[asWritten]} />}
      <button type="button" className="ds-button" data-go-on onClick={goOn}>
        {t('mid.goOn')}
      </button>
      <StatusLine notebook={notebook} />
    </section>
  )
}
