/** One question, alone; under it the time the room has, if it has any. */
import type { Question } from '../../course/plan.ts'
import type { Edition } from '../../story/edition.ts'
import { asked } from '../asked.ts'
import type { Lesson } from '../lesson.ts'
import { Clock } from './Clock.tsx'

type Props = {
  readonly edition: Edition
  readonly question: Question
  readonly countdown: Pick<Lesson, 'countdown' | 'clock'>
}

export function WallQuestion({ edition, question, countdown: { countdown, clock } }: Props) {
  const said = asked(edition, question)
  return (
    <section className="wall-question" aria-labelledby="wall-question">
      <p className="wall-kicker" lang={edition.language}>
        {edition.words.title}
      </p>
      <h1
        id="wall-question"
        lang={'own' in question ? undefined : edition.language}
        data-long={howLong(said)}
      >
        {said}
      </h1>
      {clock && countdown && <Clock countdown={countdown} />}
    </section>
  )
}

/** The style sheet lets a long question be smaller, so that the whole of it is on the wall, with the time under it. */
const howLong = ({ length }: string): 'very' | 'rather' | undefined =>
  length > 180 ? 'very' : length > 90 ? 'rather' : undefined
