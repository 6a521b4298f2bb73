/** An open lesson at the desk: the slim head of the window, then the desk with its own film. */
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Picture } from '../../player/Picture.tsx'
import { sceneIn } from '../../story/story.ts'
import { tell } from '../../story/telling.ts'
import { useShowing } from '../film/useShowing.ts'
import { KeyHelp } from '../KeyHelp.tsx'
import { sceneOf } from '../lesson.ts'
import type { Library } from '../library.ts'
import { useKeys } from '../useKeys.ts'
import type { LessonHere } from '../useLesson.ts'
import { Desk } from './Desk.tsx'
import { OnTheWall } from './OnTheWall.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { WallLink } from './WallLink.tsx'
import '../../player/player.css'
import './DeskWindow.css'

/** The wall sounds, never the desk. */
const noSound = { volume: 0, muted: true, rate: 1, captionSize: 'small' } as const
const nothing = () => {}

type Props = {
  readonly here: LessonHere
  readonly library: Library
  readonly languages: ReactNode
}

export function DeskWindow({ here, library, languages }: Props) {
  const { lesson, edition, peers, leads, act } = here
  const { story, words, stills, language } = edition
  const { t } = useTranslation('lesson')
  const showing = useShowing({ scenery: lesson, edition, leads, onMute: nothing, act })
  const [asksHelp, setAsksHelp] = useState(false)
  useKeys(lesson, story, act, { help: () => setAsksHelp(true) })
  const picture = useRef<HTMLDivElement>(null)
  const scene = sceneOf(lesson)
  const { card } = sceneIn(story, scene)
  return (
    <main
      className="desk-page"
      data-screen="desk"
      data-color-scheme="dark"
      data-story={story.id}
      data-scene={scene}
      data-turn={tell(story, lesson).view().turn?.kind ?? 'watching'}
      data-lesson={lesson.id}
      data-shown={lesson.shown.on}
      aria-label={t('desk.name')}
    >
      <header className="desk-head">
        <a href="#/course">{t('desk.up')}</a>
        <h1 lang={language}>{words.title}</h1>
        <button
          type="button"
          className="ds-button desk-button"
          data-size="sm"
          data-color="neutral"
          data-variant="secondary"
          aria-label={t('desk.help')}
          aria-keyshortcuts="?"
          onClick={() => setAsksHelp(true)}
        >
          ?
        </button>
        {languages}
        <WallLink lesson={lesson} peers={peers} />
      </header>
      {lesson.begun === null && peers.every(({ seat }) => seat !== 'wall') && (
        <p className="desk-hint desk-how-wall">{t('desk.wall.how')}</p>
      )}
      <Desk
        here={here}
        library={library}
        clock={showing.clock}
        picture={
          <div className="desk-picture">
            <Picture
              ref={picture}
              screening={showing}
              settings={noSound}
              title={words.scenes[scene]?.title ?? ''}
              still={card === undefined ? showing.clip?.poster : stills[card]}
              card={card !== undefined}
              captions={lesson.captions && !lesson.turn}
              lang={language}
              onPress={() => act({ do: 'toggle' })}
            />
            <OnTheWall lesson={lesson} edition={edition} />
            {showing.slow && <p role="status">{t('desk.film.slow')}</p>}
            {showing.lacking && <p role="status">{t('desk.film.lacking')}</p>}
            {(showing.lacking || showing.slow) && (
              <ReadAloud passages={showing.clip?.transcript ?? []} lang={language} />
            )}
          </div>
        }
      />
      {asksHelp && <KeyHelp seat="desk" onClose={() => setAsksHelp(false)} />}
    </main>
  )
}
