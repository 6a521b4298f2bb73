/** All that was written of one story, along its road: each choice once, with the answers that belong to it. */
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../story/language.ts'
import type { StoryEntries } from './chapters.ts'
import { type Entry, keyOf, type Stop } from './entry.ts'
import { choseIn } from './exports/chose.ts'
import { NotebookAnswer } from './NotebookAnswer.tsx'
import type { Notebook } from './notebook.ts'

type StorySectionProps = {
  written: StoryEntries
  notebook: Notebook
  isChosen(entry: Entry): boolean
  onChoose(entry: Entry, isChosen: boolean): void
}

export function StorySection({ written, notebook, isChosen, onChoose }: StorySectionProps) {
  const { story, title, language, entries } = written
  return (
    <section aria-labelledby={`notebook-${story}`}>
      <h2 id={`notebook-${story}`} lang={language}>
        {title}
      </h2>
      {entries.map((entry, i) => (
        <Fragment key={keyOf(entry)}>
          {entry.choice && !isSame(entry.choice, entries[i - 1]?.choice) && (
            <Chose choice={entry.choice} language={entry.language} />
          )}
          <NotebookAnswer
            entry={entry}
            notebook={notebook}
            isChosen={isChosen(entry)}
            onChoose={onChoose}
          />
        </Fragment>
      ))}
    </section>
  )
}

/** «Du valgte dette da møtet skulle begynne: Ba alle bytte plass og tok en runde» */
function Chose({ choice, language }: { choice: Stop; language: Language }) {
  const { t, i18n } = useTranslation('notebook')
  const screen = i18n.language as Language
  return (
    <p className="chose">
      {choseIn(t, choice, language, screen).map(({ words, language, isTaken }) => {
        if (language === screen && !isTaken) return words
        const Part = isTaken ? 'b' : 'span'
        return (
          <Part key={Part} lang={language}>
            {words}
          </Part>
        )
      })}
    </p>
  )
}

const isSame = (choice: Stop, other: Stop | undefined): boolean =>
  JSON.stringify(choice) === JSON.stringify(other)
