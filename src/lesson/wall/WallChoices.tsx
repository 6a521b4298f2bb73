/** The choices as large cards, in the order they are written, with the room's hands as bars. */

import { letterOf } from '../../story/letter.ts'
import type { Choice } from '../../story/story.ts'
import { type Scenery, sceneOf } from '../lesson.ts'
import type { LessonHere } from '../useLesson.ts'
import { votesFor } from '../votes.ts'

type Props = {
  readonly here: LessonHere
  readonly scenery: Scenery
  readonly choices: readonly Choice[]
}

export function WallChoices({ here: { lesson, edition, act }, scenery, choices }: Props) {
  const { words, language } = edition
  const scene = sceneOf(scenery)
  const { card, decision } = words.scenes[scene] ?? {}
  const hands = choices.map(({ id }) => votesFor(lesson.votes, scene, id))
  const all = hands.reduce((sum, n) => sum + n, 0)
  const most = Math.max(...hands)
  return (
    <section className="wall-choices" aria-labelledby="wall-decision" lang={language}>
      {card !== undefined && <p>{card}</p>}
      <h1 id="wall-decision">{decision}</h1>
      <ul>
        {choices.map(({ id }, nth) => (
          <li key={id}>
            <button
              type="button"
              data-choice={id}
              onClick={() => act({ do: 'choose', choice: id })}
            >
              <span className="wall-letter">{letterOf(nth)}</span>{' '}
              <span>{words.choices[id]?.text}</span>
            </button>
            {lesson.bars && all > 0 && (
              <p className="wall-bar" data-hands={hands[nth]}>
                <meter min={0} max={most} value={hands[nth]} aria-hidden="true" />
                <b>{hands[nth]}</b>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
