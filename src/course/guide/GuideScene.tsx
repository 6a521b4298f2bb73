/** One scene in the guide: what happens, what can be chosen with what it gave and cost, and beside it the notes for the leader. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'
import { lettersAt } from '../../story/letter.ts'
import { sceneIn } from '../../story/story.ts'
import './GuideScene.css'

type Props = {
  readonly edition: Edition
  readonly scene: string
  numberOf(scene: string): number
  readonly notes: readonly string[]
}

export function GuideScene({ edition, scene, numberOf, notes }: Props) {
  const { t } = useTranslation('course')
  const { story, words } = edition
  const { turn } = sceneIn(story, scene)
  const said = words.scenes[scene]
  const ending = words.endings[scene]
  const { letters, sometimes } = lettersAt(edition.story, scene)
  return (
    <section className="guide-scene">
      <div>
        <h3>
          {numberOf(scene)}. {said?.title}
        </h3>
        <p>{happens(edition, scene)}</p>
        {turn.kind === 'reflect' && <p className="decision">{words.questions[turn.question]}</p>}
        {turn.kind === 'choose' && (
          <>
            <p className="decision">{said?.decision}</p>
            <ol className="choices">
              {turn.choices.map(({ id, to }) => {
                const choice = words.choices[id]
                return (
                  <li key={id}>
                    <b className="letter">{letters[id]}</b>
                    <p>
                      {choice?.text}{' '}
                      <span className="aside">
                        {t('guide.to', { number: numberOf(to) })}
                        {sometimes.has(id) && ` ${t('guide.sometimes')}`}
                      </span>
                    </p>
                    <GaveCost gave={[choice?.gave ?? '']} cost={[choice?.cost ?? '']} />
                  </li>
                )
              })}
            </ol>
          </>
        )}
        {ending && <GaveCost {...ending} />}
      </div>
      {notes.length > 0 && (
        <aside className="notes">
          <p>{t('guide.notes')}</p>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </aside>
      )}
    </section>
  )
}

/** What can be seen in the film, in the order it is seen, or what the card says. */
function happens({ story, words, clips }: Edition, scene: string): string {
  const { clip } = sceneIn(story, scene)
  if (clip === undefined) return words.scenes[scene]?.card ?? ''
  return (clips[clip]?.transcript ?? [])
    .flatMap(({ kind, text }) => (kind === 'description' ? text : []))
    .join(' ')
}

type GaveCostProps = { readonly gave: readonly string[]; readonly cost: readonly string[] }

function GaveCost({ gave, cost }: GaveCostProps) {
  const { t } = useTranslation('course')
  return (
    <dl className="gave-and-cost">
      <div>
        <dt>{t('guide.gave')}:</dt> <dd>{gave.join(' ')}</dd>
      </div>
      <div>
        <dt>{t('guide.cost')}:</dt> <dd>{cost.join(' ')}</dd>
      </div>
    </dl>
  )
}
