/** All roads of a story at a glance, none of them hidden: a drawing, and a list that says the same. */
import { useTranslation } from 'react-i18next'
import { drawnMap } from '../../story/drawnMap.ts'
import type { Edition } from '../../story/edition.ts'
import { lettersAt } from '../../story/letter.ts'
import { pictureOf } from '../../story/pictureOf.ts'
import { sceneIn } from '../../story/story.ts'
import './GuideRoads.css'

type Props = {
  readonly edition: Edition
  /** The number a scene has in the whole guide. */
  numberOf(scene: string): number
}

/** A scene in the drawing, and how far it is to the next, in the drawing's own units. */
const stone = { width: 104, height: 60 }
const step = { x: 150, y: 116 }

export function GuideRoads({ edition, numberOf }: Props) {
  const { t } = useTranslation('course')
  const { story, words } = edition
  const { width, height, places, lines } = drawnMap(story, step)
  const corner = { x: -stone.width / 2, y: -stone.height / 2 }
  const choicesAt = (scene: string) => {
    const { turn } = sceneIn(story, scene)
    if (turn.kind !== 'choose') return []
    const { letters } = lettersAt(story, scene)
    return turn.choices.map((each) => ({ ...each, letter: letters[each.id] ?? '' }))
  }
  return (
    <section className="roads">
      <h2>{t('guide.roads')}</h2>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {lines.map(({ from, to, d, middle }) => {
          const letters = choicesAt(from).flatMap((choice) =>
            choice.to === to ? choice.letter : [],
          )
          return (
            <g key={`${from} ${to}`}>
              <path d={d} />
              {letters.length > 0 && <text {...middle}>{letters.join(' ')}</text>}
            </g>
          )
        })}
        {[...places].map(([scene, { x, y }]) => (
          <g key={scene} transform={`translate(${x} ${y})`}>
            <image href={pictureOf(edition, scene) ?? undefined} {...corner} {...stone} />
            <rect {...corner} {...stone} rx="8" />
            <circle cx={corner.x} cy={corner.y + 6} r="19" />
            <text x={corner.x} y={corner.y + 6}>
              {numberOf(scene)}
            </text>
          </g>
        ))}
      </svg>
      <ol>
        {[...places.keys()].map((scene) => {
          const { turn } = sceneIn(story, scene)
          return (
            <li key={scene}>
              <b>{words.scenes[scene]?.title}</b>{' '}
              <span className="aside">
                {turn.kind === 'end' && t('guide.ending')}
                {turn.kind === 'return' && t('guide.bonus')}
                {'to' in turn && t('guide.to', { number: numberOf(turn.to) })}
              </span>
              {turn.kind === 'choose' && (
                <ul className="lettered">
                  {choicesAt(scene).map(({ id, to, letter }) => (
                    <li key={id}>
                      <b>{letter}</b> {words.choices[id]?.taken}{' '}
                      <span className="aside">{t('guide.to', { number: numberOf(to) })}</span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
