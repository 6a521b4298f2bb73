/** What comes next on every road, and at a decision the room's hands: what each choice says, brings about and leads to. */
import { useTranslation } from 'react-i18next'
import { letterOf } from '../../story/letter.ts'
import { choicesMade } from '../../story/roads.ts'
import { choicesAt } from '../lesson.ts'
import type { LessonHere } from '../useLesson.ts'
import { votesFor } from '../votes.ts'
import { ahead, lengthOf } from './ahead.ts'
import { Length } from './Length.tsx'
import { Onward } from './Onward.tsx'
import { Panel } from './Panel.tsx'
import { Way } from './Way.tsx'
import './WaysPanel.css'

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
      <Onward here={here} ways={isChoosing ? ways : []} />
    </Panel>
  )
}
