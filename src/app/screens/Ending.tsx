/** What an ending leaves behind: its echoes, what the choices gave and cost, the road taken and those that are left, what to take home. */
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { leadHere } from '../../player/focus.ts'
import type { Edition } from '../../story/edition.ts'
import type { Path } from '../../story/path.ts'
import { type Roads, scenesSeen } from '../../story/roads.ts'
import { sceneIn } from '../../story/story.ts'
import { GaveCost } from './GaveCost.tsx'
import { RoadTaken } from './RoadTaken.tsx'
import { Facts, Tips } from './TakeHome.tsx'
import './Ending.css'

type Props = {
  readonly edition: Edition
  /** The way here; its last step is the ending. */
  readonly path: Path
  readonly roads: Roads
  /** The sentences that this path has earned, in order. */
  readonly echoes: readonly string[]
  /** Back to the choice at this step of the path. */
  onBack(index: number): void
  onOther(): void
  readonly onBonus?: (() => void) | undefined
  /** The reflection questions. */
  readonly children: ReactNode
}

export function Ending({
  edition,
  path,
  roads,
  echoes,
  onBack,
  onOther,
  onBonus,
  children,
}: Props) {
  const { t } = useTranslation()
  const questions = useRef<HTMLDivElement>(null)
  const { story, words } = edition
  const ending = path.at(-1)?.scene ?? story.start
  const { turn } = sceneIn(story, ending)
  const bonus = turn.kind === 'end' ? turn.bonus : undefined
  return (
    <div className="ending">
      <div className="said">
        <p className="eyebrow">{t('ending.eyebrow')}</p>
        <h2 tabIndex={-1} ref={leadOnArrival} lang={edition.language}>
          {words.scenes[ending]?.title}
        </h2>
        <button type="button" className="onward" onClick={() => leadTo(questions.current)}>
          {t('ending.questions')}
        </button>
        {echoes.length > 0 && (
          <ul className="echoes" lang={edition.language}>
            {echoes.map((echo) => (
              <li key={echo}>{echo}</li>
            ))}
          </ul>
        )}
        <GaveCost words={words} ending={ending} path={path} />
      </div>
      <aside>
        <RoadTaken edition={edition} path={path} roads={roads} onBack={onBack} />
        <button type="button" className="ds-button" data-variant="secondary" onClick={onOther}>
          {t('ending.other')}
        </button>
        {bonus !== undefined && onBonus && (
          <Bonus
            edition={edition}
            scene={bonus}
            seen={scenesSeen(roads).has(bonus)}
            onOpen={onBonus}
          />
        )}
      </aside>
      <div className="take">
        <Tips edition={edition} />
        <Facts edition={edition} />
        <div ref={questions} tabIndex={-1}>
          {children}
        </div>
      </div>
    </div>
  )
}

/** A page that is opened again stands where the learner left it; only an ending she comes to leads her. */
function leadOnArrival(heading: HTMLElement | null): void {
  if (navigator.userActivation?.hasBeenActive !== false) leadHere(heading)
}

/** A link within the page would change the address, which is the screen's. */
function leadTo(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
  element?.scrollIntoView?.()
}

type BonusProps = {
  readonly edition: Edition
  readonly scene: string
  readonly seen: boolean
  onOpen(): void
}

function Bonus({ edition, scene, seen, onOpen }: BonusProps) {
  const { t } = useTranslation()
  const poster = edition.clips[edition.story.scenes[scene]?.clip ?? '']?.poster
  return (
    <section className="bonus" aria-labelledby="bonus">
      {poster && <img src={poster} alt="" width="1280" height="720" loading="lazy" />}
      <h3 id="bonus">{t('ending.bonus')}</h3>
      <button type="button" className="ds-button" data-variant="secondary" onClick={onOpen}>
        {t(seen ? 'ending.bonusAgain' : 'ending.bonusOpen', {
          scene: edition.words.scenes[scene]?.title,
        })}
      </button>
    </section>
  )
}
