/** What stands on the wall beside or instead of the film. */
import { useTranslation } from 'react-i18next'
import type { Turn } from '../../story/story.ts'
import type { Scenery } from '../lesson.ts'
import { sceneOf } from '../lesson.ts'
import type { LessonHere } from '../useLesson.ts'
import { Join } from './Join.tsx'
import { WallChoices } from './WallChoices.tsx'
import { WallEnding } from './WallEnding.tsx'
import { WallMap } from './WallMap.tsx'
import { WallQuestion } from './WallQuestion.tsx'

type Props = {
  readonly here: LessonHere
  readonly scenery: Scenery
  readonly turn: Turn | null
}

export function WallTurn({ here, scenery, turn }: Props) {
  const { lesson, edition } = here
  const { t } = useTranslation('lesson')
  const { words, language } = edition
  const scene = sceneOf(scenery)
  const { title, card } = words.scenes[scene] ?? {}

  switch (scenery.shown.on) {
    case 'consequence': {
      const choice = words.choices[scenery.path.at(-2)?.choice ?? '']
      return (
        <section className="wall-said" aria-label={t('wall.consequence')} lang={language}>
          <p className="wall-kicker">{choice?.taken}</p>
          <h1>{choice?.consequence}</h1>
        </section>
      )
    }
    case 'question':
      return <WallQuestion edition={edition} question={scenery.shown.question} countdown={lesson} />
    case 'map':
      return <WallMap edition={edition} path={scenery.path} roads={lesson.roads} />
    case 'join':
      return <Join here={here} />
  }
  switch (turn?.kind) {
    case 'choose':
      return <WallChoices here={here} scenery={scenery} choices={turn.choices} />
    case 'reflect':
      return <WallQuestion edition={edition} question={{ id: turn.question }} countdown={lesson} />
    case 'end':
      return (
        <WallEnding
          edition={edition}
          scene={scene}
          echoes={turn.echoes.map(({ id }) => words.echoes[id] ?? '')}
        />
      )
    case 'continue':
      return (
        <section className="wall-card" aria-labelledby="wall-card" lang={language}>
          <h1 id="wall-card" className="wall-kicker">
            {title}
          </h1>
          <p>{card}</p>
        </section>
      )
    default:
      return null
  }
}
