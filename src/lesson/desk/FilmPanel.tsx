/** The film as the room sees it, small and mute, where it is, and one step on or back. */
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Place } from '../../player/Controls.tsx'
import { type Clock, useTime } from '../../player/clock.ts'
import { asClock } from '../../player/moment.ts'
import { letterOf } from '../../story/letter.ts'
import type { Story } from '../../story/story.ts'
import { choicesAt, type Lesson, sceneOf } from '../lesson.ts'
import { lessonAfter } from '../lessonAfter.ts'
import type { LessonHere } from '../useLesson.ts'
import { DeskButton } from './DeskButton.tsx'
import { Panel } from './Panel.tsx'
import { shows } from './shows.ts'
import './FilmPanel.css'

type Props = {
  readonly here: LessonHere
  /** Where the film in this window is. */
  readonly clock: Clock
  /** Nothing where the wall itself is behind the desk. */
  readonly picture: ReactNode
}

export function FilmPanel({ here: { lesson, edition, act }, clock, picture }: Props) {
  const { t } = useTranslation('lesson')
  const { story, words, clips } = edition
  const scene = sceneOf(lesson)
  const clip = story.scenes[scene]?.clip
  const hasFilm = clip !== undefined && clips[clip]?.film != null
  const now = t(`desk.shows.${shows(lesson, story)}`)
  const play = lesson.turn && hasFilm ? 'replay' : lesson.reel.playing ? 'pause' : 'play'
  return (
    <Panel
      name="film"
      heading={words.scenes[scene]?.title ?? ''}
      lang={edition.language}
      beside={
        <p className="desk-shows" data-shows={shows(lesson, story)} role="status">
          {t('desk.shows.name')}:{' '}
          <b>{lesson.frozen ? t('desk.shows.frozen', { shows: now }) : now}</b>
          {/* Whoever hears the desk hears which scene has come, and what the room is to choose. */}
          <span className="ds-sr-only" lang={edition.language}>
            {words.scenes[scene]?.title}. {lesson.turn && words.scenes[scene]?.decision}
          </span>
        </p>
      }
    >
      {picture}
      {hasFilm && (
        <p className="desk-place">
          <Place clock={clock} over={lesson.turn} onSeek={(ms) => act({ do: 'seek', ms })} />
          <Left clock={clock} over={lesson.turn} />
        </p>
      )}
      <div className="desk-steps">
        <DeskButton
          label={t('desk.film.back')}
          shortcut="PageUp"
          onPress={() => act({ do: 'back' })}
        />
        <DeskButton
          label={t(`desk.film.${play}`)}
          shortcut="Space"
          onPress={() => act({ do: play })}
        />
        <DeskButton
          label={t('desk.film.next', { next: whatIsNext(lesson, story, t) })}
          shortcut="PageDown"
          first
          onPress={() => act({ do: 'next' })}
        />
      </div>
    </Panel>
  )
}

/** What one step on brings: at a decision, the letter of the choice that would be made. */
function whatIsNext(lesson: Lesson, story: Story, t: TFunction<'lesson'>): string {
  const next = lessonAfter(lesson, { do: 'next' }, story, Date.now())
  const choice = next.path[lesson.path.length - 1]?.choice
  const nth = choicesAt(story, lesson).findIndex(({ id }) => id === choice)
  return nth < 0 ? t(`desk.shows.${shows(next, story)}`) : letterOf(nth)
}

function Left({ clock, over }: { readonly clock: Clock; readonly over: boolean }) {
  const { t } = useTranslation('lesson')
  const left = useTime(clock, ({ ms, length }) =>
    over ? 0 : Math.max(0, Math.floor(length / 1000) - Math.floor(ms / 1000)),
  )
  return <b className="desk-left">{t('desk.film.left', { time: asClock(left * 1000) })}</b>
}
