/** The notebook as a page: every answer of every story, to find, read, go on with, take out and delete. */
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../story/language.ts'
import { courseNote } from './asked.ts'
import { TakeIn } from './backup/TakeIn.tsx'
import { Chosen } from './Chosen.tsx'
import { byStory } from './chapters.ts'
import { EraseAll } from './EraseAll.tsx'
import { answered, type Entry, isBlank, keyOf } from './entry.ts'
import { Faults } from './Faults.tsx'
import { NotebookAnswer } from './NotebookAnswer.tsx'
import { type Notebook, notebookHere } from './notebook.ts'
import { SaveStatus } from './SaveStatus.tsx'
import { Search } from './Search.tsx'
import { StatusLine } from './StatusLine.tsx'
import { StorySection } from './StorySection.tsx'
import { isFound } from './search.ts'
import { TakeAway } from './TakeAway.tsx'
import { useNotebook } from './useNotebook.ts'
import './notebook.css'
import './NotebookPage.css'

export function NotebookPage({ notebook = notebookHere() }: { notebook?: Notebook }) {
  const { t, i18n } = useTranslation('notebook')
  const { state, notes, erased, unreadable } = useNotebook(notebook)
  const [query, setQuery] = useState('')
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const all = [...notes.values()].map(({ entry }) => entry)
  // One that is emptied here stays in sight, so that it can be regretted; one that was empty before does not turn up.
  const [blankBefore] = useState(
    () => new Set(all.filter((entry) => isBlank(entry) && !erased.has(keyOf(entry))).map(keyOf)),
  )
  const entries = all.filter((entry) => !isBlank(entry) || !blankBefore.has(keyOf(entry)))
  // What was found stays while she writes in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: searched when the query changes
  const hidden = useMemo(
    () => new Set(entries.filter((entry) => !isFound(query, entry)).map(keyOf)),
    [query],
  )
  const isHidden = (entry: Entry) => hidden.has(keyOf(entry))
  const shown = entries.filter((entry) => !isHidden(entry))
  const written = answered(entries)
  const isChosen = (entry: Entry) => !leftOut.has(keyOf(entry))
  const chosen = written.filter(isChosen)
  const choose = useCallback(
    (some: readonly Entry[], isChosen: boolean) =>
      setLeftOut((before) => {
        const after = new Set(before)
        for (const entry of some) after[isChosen ? 'delete' : 'add'](keyOf(entry))
        return after
      }),
    [],
  )
  const chooseOne = useCallback(
    (entry: Entry, isChosen: boolean) => choose([entry], isChosen),
    [choose],
  )
  const step = stepIn(entries, i18n.language as Language)

  return (
    <div className="notebook">
      <h1>{t('page.heading')}</h1>
      <p className="lead">{t('page.lead')}</p>
      {state === 'opening' && <p>{t('page.opening')}</p>}
      {state !== 'opening' && entries.length === 0 && (
        <p>
          {t('page.empty')} <a href="#/">{t('page.toStories')}</a>
        </p>
      )}
      {written.length > 1 && <Search query={query} found={shown.length} onSearch={setQuery} />}
      <p className="notice">{t('reflections.privacy')}</p>
      <Faults notebook={notebook} />
      {byStory(shown.filter(({ story }) => story !== '')).map((written) => (
        <StorySection
          key={written.story}
          written={written}
          notebook={notebook}
          isChosen={isChosen}
          onChoose={chooseOne}
        />
      ))}
      {(query === '' || shown.includes(step)) && (
        <section className="course-note">
          <NotebookAnswer
            entry={step}
            notebook={notebook}
            hint={t('own.stepHint')}
            isChosen={isChosen(step)}
            onChoose={chooseOne}
          />
        </section>
      )}
      <div className="notebook-side">
        {written.length > 0 && (
          <>
            <Chosen
              chosen={chosen.length}
              all={written.length}
              onAll={() => choose(written, true)}
              onNone={() => choose(written, false)}
              hidden={chosen.filter(isHidden).length}
              onOnlyFound={
                written.some(isHidden) && !written.every(isHidden)
                  ? () => {
                      choose(written, true)
                      choose(written.filter(isHidden), false)
                    }
                  : null
              }
            />
            <TakeAway notebook={notebook} entries={chosen} isPage />
          </>
        )}
        <TakeIn notebook={notebook} />
        <SaveStatus notebook={notebook} />
      </div>
      <EraseAll
        notebook={notebook}
        count={all.filter((entry) => !isBlank(entry)).length}
        unreadable={unreadable.length > 0}
      />
      <StatusLine notebook={notebook} />
    </div>
  )
}

/** The one small step, also before it is written. */
function stepIn(entries: readonly Entry[], language: Language): Entry {
  const asked = courseNote(language)
  const written = entries.find((entry) => keyOf(entry) === keyOf(asked))
  const now = new Date().toISOString()
  return written ?? { ...asked, words: '', writtenAt: now, changedAt: now, tab: '', earlier: [] }
}
