/** The ready plans of a story, side by side: a quarter of an hour, half an hour, three quarters. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'
import { readyLengths, readyPlan } from '../ready.ts'
import { saidStep } from '../saidStep.ts'
import './GuidePlans.css'

export function GuidePlans({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('course')
  const { story, words, language } = edition
  return (
    <section className="plans">
      <h2>{t('guide.time')}</h2>
      <div className="abreast">
        {readyLengths.map((length) => (
          <section key={length}>
            <h3>{t('ready.length', { count: length })}</h3>
            <p>{t(`ready.form.${length}`)}</p>
            <ol className="bill">
              {readyPlan(story, length, { title: words.title, language }).steps.map((step, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two steps of a plan may be alike
                <li key={i}>
                  {saidStep(step, edition, t)}{' '}
                  <span className="aside">{t('guide.minutes', { count: step.minutes })}</span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}
