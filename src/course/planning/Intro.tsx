/** What the page is for, the three sentences to begin with, and what to mind in a mixed group. */
import { useTranslation } from 'react-i18next'
import type { Language } from '../../story/language.ts'
import './Intro.css'

const lines = ['noRight', 'filmFirst', 'staysHere'] as const
const cautions = ['separately', 'first', 'health'] as const

type IntroProps = {
  /** The name of the plan in work, in its language; null where there is none. */
  readonly plan: { readonly title: string; readonly language: Language } | null
  onPlan(): void
}

export function Intro({ plan, onPlan }: IntroProps) {
  const { t } = useTranslation('course')
  return (
    <div className="course-intro">
      <div>
        <h1>{t('heading')}</h1>
        <p className="lead">{t('intro.lead')}</p>
        {plan && (
          <button type="button" className="ds-button" onClick={onPlan}>
            <span>
              {t('intro.goOn')} <bdi lang={plan.language}>{plan.title}</bdi>
            </span>
          </button>
        )}
      </div>
      <section className="lines" aria-labelledby="lines">
        <h2 id="lines">{t('intro.lines.heading')}</h2>
        <ul>
          {lines.map((line) => (
            <li key={line}>{t(`intro.lines.${line}`)}</li>
          ))}
        </ul>
      </section>
      <section className="mixed" aria-labelledby="mixed">
        <h2 id="mixed">{t('intro.mixed.heading')}</h2>
        <ul>
          {cautions.map((caution) => (
            <li key={caution}>{t(`intro.mixed.${caution}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
