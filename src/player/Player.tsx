/** Shows a telling: the film of the scene, then the learner's turn. Decides nothing; the story does. */
import './player.css'
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { Edition } from '../story/edition.ts'
import type { Path } from '../story/path.ts'
import { sceneIn } from '../story/story.ts'
import type { Telling } from '../story/telling.ts'
import type { Words } from '../story/words.ts'
import { ChoiceList } from './ChoiceList.tsx'
import { Controls } from './Controls.tsx'
import { bringIntoView } from './focus.ts'
import { deedOf, keyOf } from './keys.ts'
import { samePlace } from './moment.ts'
import { shuffled } from './order.ts'
import { Picture } from './Picture.tsx'
import { Press } from './Press.tsx'
import { StandIn } from './StandIn.tsx'
import { StartButton } from './StartButton.tsx'
import { changeSettings, useSettings } from './settings.ts'
import { TextCard } from './TextCard.tsx'
import { Transcript } from './Transcript.tsx'
import { useFullScreen } from './useFullScreen.ts'
import { useScreening } from './useScreening.ts'

type PlayerProps = {
  telling: Telling
  /** May change in place, to another language of the same story, at any moment. */
  edition: Edition
  /** Where to begin in the first clip when the learner comes back, ms. */
  startAt: number
  /** Whether the learner has been here before: the start button says «Fortsett». */
  begun: boolean
  /** Where in the clip we are, ms into its plain version; at most four times a second, and when it pauses or is left. */
  onMoment(ms: number): void
  /** What the app shows at `reflect` and `end`, below the stage. */
  children?: ReactNode
}

export function Player({ telling, edition, startAt, begun, onMoment, children }: PlayerProps) {
  const { t } = useTranslation('player')
  const view = useSyncExternalStore(telling.subscribe, telling.view)
  const settings = useSettings()
  const stage = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const [full, askFull] = useFullScreen(stage)
  const [leaning, setLeaning] = useState<string | null>(null)
  const screening = useScreening({ telling, view, edition, startAt, leaning, onMoment })

  const { scene, path, turn } = view
  const { words, language: lang } = edition
  const { clip, film, plainCues, clock, started, trouble } = screening
  const { card } = sceneIn(telling.story, scene)
  const title = words.scenes[scene]?.title ?? ''
  const choices = turn?.kind === 'choose' ? shuffled(turn.choices) : []
  const consequence = started && turn === null ? consequenceOf(words, path) : undefined

  /** What the app has to say comes first now; the stage makes room. */
  const aside = turn?.kind === 'reflect' || turn?.kind === 'end'
  const unstarted = clip !== null && turn === null && !started
  const playable = clip !== null && !unstarted && trouble === null
  const watching = playable && turn === null
  const toggle = () => (screening.rolling ? screening.pause() : screening.play())

  const choose = (choice: string) => {
    screening.unlockWaiting()
    setLeaning(null)
    telling.send({ type: 'choice.made', scene, choice })
  }
  const read = () => {
    screening.unlockWaiting()
    telling.send({ type: 'card.read', scene })
  }

  useEffect(() => {
    if (aside && full) askFull(false)
  }, [aside, full, askFull])

  // A button that was pressed is gone now; the keyboard stays in the story.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another film begins, or a button goes with full screen
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body
    if (!lost || !started || turn !== null) return
    stage.current?.focus({ preventScroll: true })
    picture.current?.scrollIntoView?.({ block: 'nearest' })
  }, [scene, turn, started, trouble, full])

  // Full screen comes and goes with another size and another place of everything.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it comes or goes
  useEffect(() => {
    const section = stage.current?.querySelector('section')
    if (section) bringIntoView(section)
  }, [full])

  const onKeyDown = (event: KeyboardEvent) => {
    const deed = deedOf(keyOf(event))
    if (deed?.do === 'leave') askFull(false)
    if (deed?.do === 'choose' && choices[deed.nth]) choose(choices[deed.nth]?.id ?? '')
    if (!deed || !playable || deed.do === 'leave' || deed.do === 'choose') return
    event.preventDefault()
    // At the learner's turn a key meant for the film must not take the choices away.
    if (deed.do === 'play' && watching) toggle()
    if (deed.do === 'seek' && watching) screening.seek(clock.now().ms + deed.by)
    if (deed.do === 'captions') changeSettings({ captions: !settings.captions })
    if (deed.do === 'mute') changeSettings({ muted: !settings.muted })
    if (deed.do === 'full') askFull(!full)
  }

  return (
    <div className="player" data-turn={turn?.kind ?? 'watching'}>
      <div className="player-house" data-color-scheme="dark">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        <div
          className="player-stage"
          ref={stage}
          role="group"
          tabIndex={-1}
          aria-label={t('scene', { title })}
          data-full={full || undefined}
          onKeyDown={onKeyDown}
        >
          <div className="player-screen">
            <Picture
              ref={picture}
              screening={screening}
              settings={settings}
              title={title}
              still={card === undefined ? clip?.poster : edition.stills[card]}
              card={card !== undefined}
              captions={settings.captions && turn === null}
              lang={lang}
              onPress={watching ? toggle : undefined}
            />
            {unstarted && (
              <StartButton role={words.role} lang={lang} begun={begun} onStart={screening.start} />
            )}
            <div className="player-news" role="status">
              {consequence !== undefined && <p lang={lang}>{consequence}</p>}
              {screening.slow && <p>{t('slow')}</p>}
            </div>
            {card !== undefined && turn?.kind !== 'choose' && (
              <TextCard
                key={scene}
                title={title}
                text={words.scenes[scene]?.card ?? ''}
                lang={lang}
                onRead={turn?.kind === 'continue' ? read : undefined}
              />
            )}
            {turn?.kind === 'choose' && (
              <ChoiceList
                key={scene}
                scene={scene}
                choices={choices}
                words={words}
                lang={lang}
                onLean={setLeaning}
                onChoose={choose}
              />
            )}
            {trouble && (
              <StandIn
                key={scene}
                fault={trouble}
                title={title}
                transcript={clip?.transcript ?? []}
                lang={lang}
                onRetry={screening.retry}
                onGoOn={screening.goOn}
              />
            )}
          </div>
          {playable && !aside ? (
            <Controls
              clock={clock}
              settings={settings}
              state={turn ? 'over' : screening.rolling ? 'rolling' : 'still'}
              describable={clip.described !== null}
              full={full}
              onPlay={screening.play}
              onPause={screening.pause}
              onSeek={screening.seek}
              onDescribe={screening.describe}
              onFull={askFull}
            />
          ) : (
            <div className="player-controls">
              {clip && aside && (
                <Press icon="again" label={t('controls.again')} onPress={screening.play} spelt />
              )}
              {full && (
                <Press
                  icon="leave"
                  label={t('controls.full')}
                  pressed
                  onPress={() => askFull(false)}
                />
              )}
            </div>
          )}
        </div>
        {settings.transcript && film && watching && (
          <Transcript
            clock={clock}
            passages={clip.transcript}
            lang={lang}
            plain={(ms) => samePlace(ms, film.captions, plainCues)}
            onGoTo={(ms) => screening.seek(samePlace(ms, plainCues, film.captions))}
          />
        )}
      </div>
      {children}
    </div>
  )
}

/** What the choice that led to this scene brought about. */
function consequenceOf(words: Words, path: Path): string | undefined {
  const choice = path.at(-2)?.choice
  return choice === undefined ? undefined : words.choices[choice]?.consequence
}
