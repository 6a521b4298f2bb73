/** What the room is asked: each question can go alone on the wall, and what the room says can be noted. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sceneIn } from '../../story/story.ts'
import { asked } from '../asked.ts'
import { isSame, questionsAfter, type Shown, sceneOf } from '../lesson.ts'
import { RoomNotes } from '../notes/RoomNotes.tsx'
import type { LessonHere } from '../useLesson.ts'
import { DeskButton } from './DeskButton.tsx'
import { Panel } from './Panel.tsx'
import './QuestionsPanel.css'

type Props = {
  readonly here: LessonHere
  /** Whether the room sees it too. */
  readonly isSeen: boolean
}

export function QuestionsPanel({ here: { lesson, edition, act }, isSeen }: Props) {
  const { t } = useTranslation('lesson')
  const { story } = edition
  const questions = questionsAfter(story, lesson)
  const step = lesson.schedule?.plan.steps[lesson.schedule.step]
  const isTheirTime =
    lesson.shown.on === 'question' ||
    (step?.do === 'ask' && step.story === story.id) ||
    (lesson.turn && sceneIn(story, sceneOf(lesson)).turn.kind === 'end')
  const [open, setOpen] = useState(isTheirTime)
  const [isNoting, setIsNoting] = useState(false)
  // They come forth when it is their time, and step back after it.
  useEffect(() => setOpen(isTheirTime), [isTheirTime])

  const isShown = (shown: Shown) => isSame(lesson.shown, shown)
  return (
    <Panel
      name="questions"
      heading={t('desk.questions.heading')}
      beside={
        <div className="desk-row">
          <DeskButton
            label={t('desk.questions.count', { count: questions.length })}
            open={open}
            onPress={() => setOpen(!open)}
          />
          {!isSeen && (
            <DeskButton
              label={t('desk.questions.said')}
              open={isNoting}
              onPress={() => setIsNoting(!isNoting)}
            />
          )}
        </div>
      }
    >
      {open && (
        <ol className="desk-questions">
          {questions.map((question) => {
            const shown: Shown = { on: 'question', question }
            return (
              <li key={JSON.stringify(question)}>
                <p lang={'own' in question ? undefined : edition.language}>
                  {asked(edition, question)}
                </p>
                <DeskButton
                  label={t('desk.questions.show')}
                  pressed={isShown(shown)}
                  onPress={() =>
                    act({ do: 'show', shown: isShown(shown) ? { on: 'story' } : shown })
                  }
                />
              </li>
            )
          })}
        </ol>
      )}
      {isNoting && !isSeen && (
        <RoomNotes edition={edition} questions={questions} path={lesson.path} />
      )}
    </Panel>
  )
}
