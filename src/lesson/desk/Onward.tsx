/** On with the majority, back for another road, or to the extra scene. */
import { useTranslation } from 'react-i18next'
import { letterOf } from '../../story/letter.ts'
import { forkWithMore } from '../../story/roads.ts'
import { sceneIn } from '../../story/story.ts'
import { sceneOf } from '../lesson.ts'
import type { LessonHere } from '../useLesson.ts'
import { majority, votesFor } from '../votes.ts'
import { DeskButton } from './DeskButton.tsx'

type Props = {
  readonly here: LessonHere
  /** What the room chooses between now; none while it watches. */
  readonly ways: readonly string[]
}

export function Onward({ here: { lesson, edition, act }, ways }: Props) {
  const { t } = useTranslation('lesson')
  const { story, words } = edition
  const scene = sceneOf(lesson)
  const { turn } = sceneIn(story, scene)
  const first = majority(lesson.votes, scene, ways)
  const hasHands = ways.some((way) => votesFor(lesson.votes, scene, way) > 0)
  const fork = forkWithMore(story, lesson.path, lesson.roads)
  const isChoosing = ways.length > 0
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
      {fork !== null && fork < lesson.path.length - 1 && (
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
