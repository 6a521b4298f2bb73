/** The map for a room: scenes from left to right, those that some road has seen with picture and name, the others still a secret. */
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'
import { layersOf, waysOn } from '../../story/layers.ts'
import type { Path } from '../../story/path.ts'
import { type Roads, scenesSeen } from '../../story/roads.ts'

type Props = { readonly edition: Edition; readonly path: Path; readonly roads: Roads }

export function WallMap({ edition, path, roads }: Props) {
  const { t } = useTranslation('lesson')
  const { story, words, language } = edition
  const layers = layersOf(story)
  const seen = scenesSeen(roads)
  const here = path.at(-1)?.scene
  const tallest = Math.max(...layers.map(({ length }) => length))
  const placeOf = (scene: string) => {
    const across = layers.findIndex((layer) => layer.includes(scene))
    const layer = layers[across] ?? []
    return {
      x: (across + 0.5) / layers.length,
      y: (layer.indexOf(scene) + 0.5 + (tallest - layer.length) / 2) / tallest,
    }
  }
  const walked = (from: string, to: string) =>
    roads.some((road) => road.some(({ scene }, i) => scene === from && road[i + 1]?.scene === to))
  return (
    <section className="wall-map" aria-labelledby="wall-map">
      <h1 id="wall-map">{t('wall.map')}</h1>
      <div>
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
          {layers.flat().flatMap((from) =>
            waysOn(story, from).map((to) => {
              const [a, b] = [placeOf(from), placeOf(to)]
              const middle = (a.x + b.x) * 500
              return (
                <path
                  key={`${from} ${to}`}
                  data-walked={walked(from, to) ? '' : undefined}
                  d={`M${a.x * 1000} ${a.y * 1000}C${middle} ${a.y * 1000} ${middle} ${b.y * 1000} ${b.x * 1000} ${b.y * 1000}`}
                />
              )
            }),
          )}
        </svg>
        <ol
          style={{
            gridTemplateColumns: `repeat(${layers.length}, 1fr)`,
            gridTemplateRows: `repeat(${tallest * 2}, 1fr)`,
          }}
        >
          {layers.map((layer, across) => (
            <Fragment key={layer.join()}>
              {layer.map((scene, down) => (
                <li
                  key={scene}
                  lang={language}
                  data-seen={seen.has(scene) ? '' : undefined}
                  aria-current={scene === here ? 'step' : undefined}
                  style={{
                    gridColumn: across + 1,
                    gridRow: `${tallest - layer.length + down * 2 + 1} / span 2`,
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
            </Fragment>
          ))}
        </ol>
      </div>
    </section>
  )
}
