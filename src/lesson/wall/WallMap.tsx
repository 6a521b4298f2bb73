/** The map for a room: scenes from left to right, those that some road has seen with picture and name, the others still a secret. */
import { useTranslation } from 'react-i18next'
import { drawnMap } from '../../story/drawnMap.ts'
import type { Edition } from '../../story/edition.ts'
import type { Path } from '../../story/path.ts'
import { isWalked, type Roads, scenesSeen } from '../../story/roads.ts'

type Props = { readonly edition: Edition; readonly path: Path; readonly roads: Roads }

/** How far it is from scene to scene, in the drawing's own units; the room's screen stretches them. */
const step = { x: 100, y: 100 }

export function WallMap({ edition, path, roads }: Props) {
  const { t } = useTranslation('lesson')
  const { story, words, language } = edition
  const { width, height, places, lines } = drawnMap(story, step, 'across')
  const seen = scenesSeen(roads)
  const here = path.at(-1)?.scene
  return (
    <section className="wall-map" aria-labelledby="wall-map">
      <h1 id="wall-map">{t('wall.map')}</h1>
      <div>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {lines.map(({ from, to, d }) => (
            <path
              key={`${from} ${to}`}
              data-walked={isWalked(roads, from, to) ? '' : undefined}
              d={d}
            />
          ))}
        </svg>
        <ol
          style={{
            gridTemplateColumns: `repeat(${width / step.x}, 1fr)`,
            gridTemplateRows: `repeat(${(2 * height) / step.y}, 1fr)`,
          }}
        >
          {[...places].map(([scene, { x, y }]) => (
            <li
              key={scene}
              lang={language}
              data-seen={seen.has(scene) ? '' : undefined}
              aria-current={scene === here ? 'step' : undefined}
              style={{
                gridColumn: Math.ceil(x / step.x),
                gridRow: `${(2 * y) / step.y} / span 2`,
              }}
            >
              {seen.has(scene) ? (
                words.scenes[scene]?.title
              ) : (
                <>
                  <span aria-hidden="true">?</span>
                  <span className="ds-sr-only">{t('wall.unseen')}</span>
                </>
              )}
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
