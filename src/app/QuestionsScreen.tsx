/** A story's questions alone, for those who saw it in a room: the course's own, if they came with the link, else the story's. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanFault } from '../course/link.ts'
import type { CourseQuestions } from '../course/participants.ts'
import { Reflections } from '../notebook/Reflections.tsx'
import type { Edition } from '../story/edition.ts'
import type { PageProps } from './page.ts'
import type { Reading } from './reading.ts'
import { Layout } from './screens/Layout.tsx'
import { useFetched } from './useFetched.ts'
import { useReadingView } from './useReading.ts'
import { WithWords } from './WithWords.tsx'

type Props = PageProps & {
  readonly edition: Edition
  readonly reading: Reading
  /** The course's own questions, still packed. */
  readonly course: string | undefined
}

export function QuestionsScreen({ edition, reading, course, ...page }: Props) {
  const story = { id: edition.story.id, title: edition.words.title }
  return (
    <Layout
      {...page}
      screen="questions"
      story={story}
      attributes={{ 'data-story': edition.story.id }}
    >
      <WithWords of="notebook">
        <Questions edition={edition} reading={reading} course={course} />
      </WithWords>
    </Layout>
  )
}

function Questions({ edition, reading, course }: Omit<Props, keyof PageProps>) {
  const { t } = useTranslation('notebook')
  const { value: came } = useFetched(useCallback(() => questionsIn(course), [course]))
  // What she has walked herself, if she has; the road of the room is not hers.
  const walked = useReadingView(reading).telling.view().path
  if (came === null) return null
  const { story, words, language } = edition
  const own = came === 'none' || 'fault' in came ? null : came
  const asked = own ? askedBy(own, edition) : []
  return (
    <div className="reading">
      {own && (
        <p lang={own.language} dir="auto">
          {own.title}
        </p>
      )}
      <h1 lang={language}>{words.title}</h1>
      <p className="lead">{t('questions.lead')}</p>
      <p>
        <a href={`#/s/${story.id}`}>{t('questions.story')}</a>
      </p>
      {came !== 'none' && !own && (
        <p className="fault" role="status">
          {t('questions.fault')}
        </p>
      )}
      <Reflections
        edition={edition}
        questions={asked.length > 0 ? asked : story.questions.map(({ id }) => id)}
        path={walked.length > 1 ? walked : []}
      />
    </div>
  )
}

/** The code that reads it is fetched by those alone who come with such a link. */
const questionsIn = async (
  course: string | undefined,
): Promise<CourseQuestions | PlanFault | 'none'> =>
  course === undefined
    ? 'none'
    : import('../course/participants.ts').then(
        ({ courseQuestions }) => courseQuestions(course),
        () => ({ fault: 'outOfReach' }),
      )

/** A question that the story no longer has is left out. */
const askedBy = ({ questions, language }: CourseQuestions, { words }: Edition) =>
  questions.flatMap((question) =>
    'own' in question
      ? { ...question, language }
      : question.id in words.questions
        ? question.id
        : [],
  )
