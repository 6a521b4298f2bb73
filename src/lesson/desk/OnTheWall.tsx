/** What the room reads just now, over the film at the desk, so that the leader need not turn round. Nothing while the room sees film, or choices alone. */
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'
import { tell } from '../../story/telling.ts'
import { asked } from '../asked.ts'
import { type Lesson, sceneOf } from '../lesson.ts'
import './OnTheWall.css'

type Props = { readonly lesson: Lesson; readonly edition: Edition }

export function OnTheWall({ lesson, edition }: Props) {
  const { t } = useTranslation('lesson')
  const text = readByRoom(lesson, edition, t)
  // A region that was there before what it says: then a screen reader reads it.
  return <div role="status">{text !== undefined && <p className="desk-read">{text}</p>}</div>
}

function readByRoom(lesson: Lesson, edition: Edition, t: TFunction<'lesson'>): string | undefined {
  const { story, words } = edition
  const { shown } = lesson
  if (lesson.blank) return t('wall.blank')
  if (shown.on === 'question') return asked(edition, shown.question)
  if (shown.on === 'consequence')
    return words.choices[lesson.path.at(-2)?.choice ?? '']?.consequence
  if (shown.on !== 'story') return t(`desk.shows.${shown.on}`)
  const { turn } = tell(story, lesson).view()
  if (turn?.kind === 'reflect') return words.questions[turn.question]
  return words.scenes[sceneOf(lesson)]?.card
}
