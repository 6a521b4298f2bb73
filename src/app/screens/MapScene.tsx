/** One scene in the map's list: a link if it has been seen, with the choices met there; else it keeps its secret. */
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { holds } from '../../story/condition.ts'
import type { Edition } from '../../story/edition.ts'
import { choicesMade, type Roads, scenesSeen } from '../../story/roads.ts'
import { type Choice, type Story, sceneIn } from '../../story/story.ts'

type Props = {
  readonly edition: Edition
  readonly scene: string
  /** The number a scene has in the list and in the picture. */
  numberOf(scene: string): number
  readonly roads: Roads
  /** Whether this is where the learner is now. */
  readonly here: boolean
  onScene(scene: string): void
}

export function MapScene({ edition, scene, numberOf, roads, here, onScene }: Props) {
  const { t } = useTranslation()
  const { story, words } = edition
  if (!scenesSeen(roads).has(scene)) return <span className="secret">{t('map.unseen')}</span>

  const { turn } = sceneIn(story, scene)
  const made = choicesMade(roads)
  const nameOf = (id: string) => `${numberOf(id)}. ${words.scenes[id]?.title}`
  return (
    <>
      <a href={`#/s/${story.id}/${scene}`} onClick={inPlace(() => onScene(scene))}>
        {words.scenes[scene]?.title}
      </a>
      {here && <span className="here">{t('map.here')}</span>}
      {turn.kind === 'end' && <span className="kind">{t('map.ending')}</span>}
      {turn.kind === 'return' && <span className="kind">{t('map.bonus')}</span>}
      {turn.kind === 'choose' && (
        <ul>
          {choicesMet(story, scene, turn.choices, roads).map(({ id, to }) => (
            <li key={id} data-made={made.has(id) ? '' : undefined}>
              {words.choices[id]?.text}{' '}
              <span>
                {made.has(id) ? t('map.madeLeadsTo', { scene: nameOf(to) }) : t('map.untaken')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A plain click goes there without its address: one that names a scene would leave the road in the browser's history. */
const inPlace = (go: () => void) => (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  go()
}

/** The choices that any road has offered here: a hidden one stays hidden until a road opens it. */
const choicesMet = (story: Story, scene: string, choices: readonly Choice[], roads: Roads) =>
  choices.filter(
    ({ to, when }) =>
      to in story.scenes &&
      roads.some((road) => {
        const at = road.findIndex((step) => step.scene === scene)
        return at >= 0 && holds(when, road.slice(0, at + 1))
      }),
  )
