/** One picture for the room: film, choices, consequence, card, question, ending, map, join line, or black. Decides nothing. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Picture } from '../../player/Picture.tsx'
import { useFullScreen } from '../../player/useFullScreen.ts'
import { sceneIn } from '../../story/story.ts'
import { tell } from '../../story/telling.ts'
import { Desk } from '../desk/Desk.tsx'
import { useShowing } from '../film/useShowing.ts'
import { KeyHelp } from '../KeyHelp.tsx'
import { onTheWall, sceneOf } from '../lesson.ts'
import type { Library } from '../library.ts'
import { useKeys } from '../useKeys.ts'
import type { LessonHere } from '../useLesson.ts'
import { Clock } from './Clock.tsx'
import { Drawer } from './Drawer.tsx'
import { useAwake } from './useAwake.ts'
import { WallTurn } from './WallTurn.tsx'

type Props = {
  readonly here: LessonHere
  /** What the desk in the drawer reads from. */
  readonly library: Library
}

export function Wall({ here, library }: Props) {
  const { lesson, edition, leads, room, act } = here
  const { t } = useTranslation('lesson')
  const house = useRef<HTMLDivElement>(null)
  const [full, askFull] = useFullScreen(house)
  const [mute, setMute] = useState(false)
  const [asksHelp, setAsksHelp] = useState(false)
  const [hasDrawer, setHasDrawer] = useState(false)
  const closeDrawer = useCallback(() => {
    setHasDrawer(false)
    setAsksHelp(false)
  }, [])
  const beMute = useCallback(
    (lacksSound: boolean) => {
      setMute(lacksSound)
      room.beMute(lacksSound)
    },
    [room],
  )
  useAwake()
  useEffect(() => {
    document.title = `${edition.words.title} – Sidestilt`
  }, [edition])

  const scenery = onTheWall(lesson)
  const showing = useShowing({ scenery, edition, leads, onMute: beMute, act })
  const { story, words, language } = edition
  const scene = sceneOf(scenery)
  const { card } = sceneIn(story, scene)
  const title = words.scenes[scene]?.title ?? ''
  const { turn } = tell(story, scenery).view()
  const still = card === undefined ? showing.clip?.poster : edition.stills[card]

  /** One press gives sound, and the whole screen, and starts the lesson if nobody has. */
  const begin = () => {
    askFull(true)
    beMute(false)
    showing.allowSound()
    act({ do: 'begin' })
  }
  const onKey = useKeys(lesson, story, act, {
    'full screen': () => askFull(!full),
    help: () => setAsksHelp(true),
    drawer: () => setHasDrawer(!hasDrawer),
    close: closeDrawer,
  })

  // With a drawer it lies there: what is lifted out of the wall is not for the room.
  const help = asksHelp && <KeyHelp seat="wall" onClose={() => setAsksHelp(false)} />
  const shown = scenery.shown.on
  const watching = lesson.begun !== null && shown === 'story' && turn === null
  return (
    <div className="wall-house" ref={house} data-color-scheme="dark">
      <main
        className="wall"
        data-screen="wall"
        data-story={story.id}
        data-scene={scene}
        data-turn={turn?.kind ?? 'watching'}
        data-shown={lesson.blank ? 'blank' : lesson.begun ? shown : 'title'}
        data-lesson={lesson.id}
        aria-label={words.title}
      >
        <div className="wall-picture" data-quiet={watching ? undefined : ''}>
          <Picture
            ref={useRef(null)}
            screening={showing}
            settings={{
              volume: lesson.volume,
              muted: mute || !leads,
              rate: 1,
              captionSize: 'large',
            }}
            title={title}
            still={still}
            card={card !== undefined}
            captions={lesson.captions && watching}
            lang={language}
            onPress={watching ? () => act({ do: 'toggle' }) : undefined}
          />
        </div>
        {lesson.begun ? (
          <WallTurn here={here} scenery={scenery} turn={turn} />
        ) : (
          <section className="wall-title" aria-labelledby="wall-title">
            <h1 id="wall-title" lang={language}>
              {words.title}
            </h1>
            <p lang={language}>{words.role}</p>
            <button type="button" className="ds-button" data-start onClick={begin}>
              {t('wall.start')}
            </button>
          </section>
        )}
        {lesson.begun && mute && (
          <button type="button" className="ds-button wall-sound" data-sound onClick={begin}>
            {t('wall.sound')}
          </button>
        )}
        {(showing.lacking || showing.slow) && watching && (
          <p className="wall-lacking" role="status">
            {t(showing.lacking ? 'wall.lacking' : 'wall.slow')}
          </p>
        )}
        {lesson.clock && lesson.countdown && shown !== 'question' && (
          <Clock countdown={lesson.countdown} />
        )}
        {lesson.blank && (
          <div className="wall-blank">
            <p className="ds-sr-only">{t('wall.blank')}</p>
          </div>
        )}
      </main>
      {hasDrawer ? (
        <Drawer onKey={onKey} onClose={closeDrawer}>
          {(isSeen) => (
            <>
              <Desk here={here} library={library} clock={showing.clock} isSeen={isSeen} />
              {help}
            </>
          )}
        </Drawer>
      ) : (
        help
      )}
    </div>
  )
}
