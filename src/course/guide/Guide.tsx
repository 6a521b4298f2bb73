/** The facilitation guide to a story: one document for the screen and for paper. Shows what it is given; fetches and keeps nothing. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'
import { layersOf } from '../../story/layers.ts'
import type { LeaderEdition } from '../../story/leaderEdition.ts'
import { endingsOf } from '../../story/roads.ts'
import { GuideMethods } from './GuideMethods.tsx'
import { GuidePlans } from './GuidePlans.tsx'
import { GuideQuestions } from './GuideQuestions.tsx'
import { GuideRoads } from './GuideRoads.tsx'
import { GuideScene } from './GuideScene.tsx'
import './guide.css'

type Props = { readonly edition: Edition; readonly leader: LeaderEdition }

/** What is said of mixed groups whatever the story. */
const mixed = ['pairs', 'roles', 'why', 'out'] as const

export function Guide({ edition, leader }: Props) {
  const { t } = useTranslation('course')
  const { story, words, language } = edition
  const scenes = layersOf(story).flat()
  const numberOf = (scene: string) => scenes.indexOf(scene) + 1
  const figures = [
    [t('guide.minutesOneRoad'), story.minutes],
    [
      t('guide.decisions'),
      scenes.filter((scene) => story.scenes[scene]?.turn.kind === 'choose').length,
    ],
    [t('guide.endings'), endingsOf(story).length],
  ]
  return (
    <article className="guide" lang={language}>
      <header>
        <p className="kind">{t('guide.kind')}</p>
        <h1>{words.title}</h1>
        <p className="about">{words.about}</p>
        <ul className="figures">
          {figures.map(([name, figure]) => (
            <li key={name}>
              {name}: {figure}
            </li>
          ))}
        </ul>
        <div className="goal">
          <h2>{t('guide.goal')}</h2>
          <p>{leader.goal}</p>
        </div>
        <p className="ways">
          <button type="button" className="ds-button" onClick={() => window.print()}>
            {t('guide.print')}
          </button>
          <a className="ds-button" data-variant="secondary" href="#/course">
            {t('guide.back')}
          </a>
        </p>
      </header>

      <GuideRoads edition={edition} numberOf={numberOf} />

      <section className="abreast">
        {leader.lead.length > 0 && <Advice heading={t('guide.before')} lines={leader.lead} />}
        <Advice
          heading={t('guide.mixed.heading')}
          lines={mixed.map((line) => t(`guide.mixed.${line}`))}
        />
      </section>
      <GuidePlans edition={edition} />

      <section className="scenes">
        <h2>{t('guide.scenes')}</h2>
        {scenes.map((scene) => (
          <GuideScene
            key={scene}
            edition={edition}
            scene={scene}
            numberOf={numberOf}
            notes={leader.notes[scene] ?? []}
          />
        ))}
      </section>
      <GuideQuestions edition={edition} numberOf={numberOf} />
      <GuideMethods />
    </article>
  )
}

type AdviceProps = { readonly heading: string; readonly lines: readonly string[] }

const Advice = ({ heading, lines }: AdviceProps) => (
  <div>
    <h2>{heading}</h2>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
)
