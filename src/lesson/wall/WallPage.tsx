/** The wall: what the projector shows. It knows the lesson and the story, and nothing that anybody has written on this machine. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '../../course/plan.ts'
import type { Language } from '../../story/language.ts'
import type { Library } from '../library.ts'
import { useLesson } from '../useLesson.ts'
import { Wall } from './Wall.tsx'
import './wall.css'

export type WallPageProps = {
  readonly story: string
  readonly lesson: string | undefined
  readonly plan: Plan | null
  readonly language: Language
  readonly library: Library
  /** Speaks the lesson's language in this window, and remembers nothing. */
  onSpeak(language: Language): Promise<void>
}

export function WallPage({ story, lesson, plan, language, library, onSpeak }: WallPageProps) {
  const { t } = useTranslation('lesson')
  const here = useLesson({
    seat: 'wall',
    story,
    lesson,
    plan,
    language,
    fetchEdition: library.fetchEdition,
  })
  const spoken = typeof here === 'object' && 'lesson' in here ? here.edition.language : null
  useEffect(() => {
    if (spoken) onSpeak(spoken).catch(() => {}) // The story is in its language; a few words of ours are not.
  }, [spoken, onSpeak])

  if (here === 'opening')
    return (
      <main className="wall" data-screen="wall" data-color-scheme="dark">
        <p role="status">{t('opening')}</p>
      </main>
    )
  if ('trouble' in here)
    return (
      <main className="wall" data-screen="wall" data-color-scheme="dark">
        <div className="wall-said" role="alert">
          <h1>{t('trouble')}</h1>
          <button type="button" className="ds-button" onClick={here.retry}>
            {t('retry')}
          </button>
        </div>
      </main>
    )
  return <Wall here={here} library={library} />
}
