/** The questions of a story, numbered as the plans name them. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'

type Props = { readonly edition: Edition; numberOf(scene: string): number }

export function GuideQuestions({ edition: { story, words }, numberOf }: Props) {
  const { t } = useTranslation('course')
  return (
    <section className="questions">
      <h2>{t('guide.questions')}</h2>
      <ol>
        {story.questions.map(({ id, about }) => (
          <li key={id}>
            {words.questions[id]}{' '}
            {about !== undefined && (
              <span className="aside">{t('guide.about', { number: numberOf(about) })}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
