/** The desk in a window of its own: opens the lesson, draws the film, and says how it is with the wall. Fetches nothing itself. */
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '../../course/plan.ts'
import type { Language } from '../../story/language.ts'
import type { Library } from '../library.ts'
import { type LessonHere, useLesson } from '../useLesson.ts'
import { DeskWindow } from './DeskWindow.tsx'
import './DeskWindow.css'

export type DeskPageProps = {
  readonly story: string
  readonly lesson: string | undefined
  /** The plan in work, if there is one. */
  readonly plan: Plan | null
  readonly language: Language
  /** Where the language of the page is chosen. */
  readonly languages: ReactNode
  readonly library: Library
}

export function DeskPage({ languages, library, ...asked }: DeskPageProps) {
  const { t } = useTranslation('lesson')
  const here = useLesson({ seat: 'desk', ...asked, fetchEdition: library.fetchEdition })
  const title = isHere(here) ? here.edition.words.title : asked.story
  const pageTitle = t('desk.title', { story: title })
  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])

  if (isHere(here)) return <DeskWindow here={here} library={library} languages={languages} />
  return (
    <main className="desk-page" data-screen="desk" data-color-scheme="dark">
      {here === 'opening' ? (
        <p role="status">{t('opening')}</p>
      ) : (
        <div role="alert">
          <p>{t('trouble')}</p>
          <button type="button" className="ds-button" onClick={here.retry}>
            {t('retry')}
          </button>{' '}
          <a href="#/course">{t('desk.up')}</a>
        </div>
      )}
    </main>
  )
}

const isHere = (opened: ReturnType<typeof useLesson>): opened is LessonHere =>
  typeof opened === 'object' && 'lesson' in opened
