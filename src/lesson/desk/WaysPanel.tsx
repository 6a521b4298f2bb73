/** What comes next on every road, and at a decision the room's hands: what each choice says, brings about and leads to. */
import { useTranslation } from 'react-i18next'
import { asClock } from '../../player/moment.ts'
import { letterOf } from '../../story/letter.ts'
import { choicesMade, forkWithMore } from '../../story/roads.ts'
import { sceneIn } from '../../story/story.ts'
import { choicesAt, sceneOf } from '../lesson.ts'
import type { LessonHere } from '../useLesson.ts'
import { majority, votesFor } from '../votes.ts'
import { ahead, lengthOf } from './ahead.ts'
import { DeskButton } from './DeskButton.tsx'
import { Panel } from './Panel.tsx'
import { Way } from './Way.tsx'

export function WaysPanel({ here }: { readonly here: LessonHere }) {
  const { lesson, edition, act } = here
  const { t } = useTranslation('lesson')
  const { story, words, language } = edition
  const { scenes, stop, choices } = ahead(story, lesson)
  const isChoosing = choicesAt(story, lesson).length > 0
  const ways = choices.map(({ id }) => id)
  const hands = ways.map((way) => votesFor(lesson.votes, stop, way))
  const decision = words.scenes[stop]?.decision
  const made = choicesMade(lesson.roads)
  return (
    <Panel
      name="ways"
      {...(isChoosing
        ? { heading: decision ?? t('desk.ways.choosing'), lang: language }
        : { heading: t(ways.length + scenes.length > 0 ? 'desk.ways.next' : 'desk.ways.over') })}
    >
      {scenes.length > 0 && (
        <ol className="desk-scenes-ahead" lang={language}>
          {scenes.map((scene) => (
            <li key={scene}>
              {words.scenes[scene]?.title} <Length ms={lengthOf(edition, scene)} />
            </li>
          ))}
        </ol>
      )}
      {ways.length > 0 && (
        <>
          {!isChoosing && (
            <p className="desk-decision" lang={language}>
              {decision}
            </p>
          )}
          <ol className="desk-ways" data-choosing={isChoosing ? '' : undefined}>
            {choices.map((choice, nth) => (
              <Way
                key={choice.id}
                choice={choice}
                letter={letterOf(nth)}
                edition={edition}
                taken={made.has(choice.id)}
                hands={hands[nth] ?? 0}
                most={Math.max(...hands)}
                {...(isChoosing && { act })}
              />
            ))}
          </ol>
        </>
      )}
      <Onward here={here} isChoosing={isChoosing} ways={ways} />
    </Panel>
  )
}

type OnwardProps = {
  readonly here: LessonHere
  readonly isChoosing: boolean
  readonly ways: readonly string[]
}

/** With the majority, or by another road. */
function Onward({ here: { lesson, edition, act }, isChoosing, ways }: OnwardProps) {
  const { t } = useTranslation('lesson')
  const { story, words } = edition
  const scene = sceneOf(lesson)
  const { turn } = sceneIn(story, scene)
  const first = majority(lesson.votes, scene, ways)
  const hasHands = ways.some((way) => votesFor(lesson.votes, scene, way) > 0)
  const fork = forkWithMore(story, lesson.path, lesson.roads)
  const isAtFork = isChoosing && fork === lesson.path.length - 1
  const bonus = turn.kind === 'end' ? turn.bonus : undefined
  return (
    <div className="desk-row desk-onward">
      {isChoosing && (
        <>
          <DeskButton
            label={
              first === null
                ? t('desk.ways.follow')
                : t('desk.ways.followThe', { letter: letterOf(ways.indexOf(first)) })
            }
            shortcut="Enter"
            first={first !== null}
            idle={first === null}
            onPress={() => act({ do: 'follow' })}
          />
          <DeskButton
            label={t('desk.ways.down')}
            idle={!hasHands}
            onPress={() => act({ do: 'hands down' })}
          />
        </>
      )}
      {fork !== null && !isAtFork && (
        <DeskButton
          label={t('desk.ways.other')}
          shortcut="O"
          onPress={() => act({ do: 'other road' })}
        />
      )}
      {bonus !== undefined && (
        <DeskButton
          label={t('desk.ways.bonus', { scene: words.scenes[bonus]?.title })}
          onPress={() => act({ do: 'go', scene: bonus })}
        />
      )}
      {isChoosing && <p className="desk-hint">{t('desk.ways.keys')}</p>}
    </div>
  )
}

export function Length({ ms }: { readonly ms: number | null }) {
  return ms !== null && <span className="desk-length">{asClock(ms)}</span>
}
