/** The road from the first scene to here, with a way back to each fork, and how many roads are left. */
import { useTranslation } from 'react-i18next'
import { holds } from '../../story/condition.ts'
import type { Edition } from '../../story/edition.ts'
import type { Path } from '../../story/path.ts'
import { pictureOf } from '../../story/pictureOf.ts'
import { choicesMade, endingsOf, type Roads, scenesSeen } from '../../story/roads.ts'
import type { Story } from '../../story/story.ts'

type Props = {
  readonly edition: Edition
  readonly path: Path
  readonly roads: Roads
  onBack(index: number): void
}

export function RoadTaken({ edition, path, roads, onBack }: Props) {
  const { t } = useTranslation()
  const { story, words } = edition
  const made = choicesMade(roads)
  return (
    <section className="road" aria-labelledby="road">
      <h3 id="road">{t('ending.road')}</h3>
      <ol>
        {path.map(({ scene, choice }, index) => {
          const title = words.scenes[scene]?.title
          const picture = pictureOf(edition, scene)
          const left = choicesAt(story, path, index).filter((id) => !made.has(id)).length
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a road may pass the same scene twice
            <li key={index}>
              {picture && <img src={picture} alt="" width="1280" height="720" loading="lazy" />}
              <div>
                <p>{title}</p>
                {choice !== undefined && (
                  <>
                    <p className="taken">{words.choices[choice]?.taken}</p>
                    <button type="button" className="back" onClick={() => onBack(index)}>
                      {t('ending.back')}
                      <span className="ds-sr-only">: {title}</span>
                    </button>
                    {left > 0 && <p className="left">{t('ending.untaken', { count: left })}</p>}
                  </>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      <RoadsLeft story={story} roads={roads} />
    </section>
  )
}

/** The choices that were on offer at a step of the path. */
function choicesAt(story: Story, path: Path, index: number): readonly string[] {
  const turn = story.scenes[path[index]?.scene ?? '']?.turn
  if (turn?.kind !== 'choose') return []
  const wayThere = path.slice(0, index + 1)
  return turn.choices.filter(({ when }) => holds(when, wayThere)).map(({ id }) => id)
}

function RoadsLeft({ story, roads }: { readonly story: Story; readonly roads: Roads }) {
  const { t } = useTranslation()
  const seen = scenesSeen(roads)
  const made = choicesMade(roads)
  const endings = endingsOf(story).filter((id) => !seen.has(id)).length
  const choices = Object.values(story.scenes)
    .flatMap(({ turn }) => (turn.kind === 'choose' ? turn.choices : []))
    .filter(({ id }) => !made.has(id)).length
  return (
    <ul className="roads-left" aria-label={t('ending.left')}>
      {endings > 0 && <li>{t('ending.endingsLeft', { count: endings })}</li>}
      {choices > 0 && <li>{t('ending.choicesLeft', { count: choices })}</li>}
      {endings + choices === 0 && <li data-all="">{t('ending.allWalked')}</li>}
    </ul>
  )
}
