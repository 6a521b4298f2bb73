/** The map of a story: where the learner has been, and which roads are left. The picture and the list say the same. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'
import { layersOf } from '../../story/layers.ts'
import type { Path } from '../../story/path.ts'
import { endingsOf, type Roads, scenesSeen } from '../../story/roads.ts'
import { MapPicture } from './MapPicture.tsx'
import { MapScene } from './MapScene.tsx'
import './MapScreen.css'

type Props = {
  readonly edition: Edition
  readonly path: Path
  readonly roads: Roads
  /** A scene is to be seen again. */
  onScene(scene: string): void
}

export function MapScreen({ edition, path, roads, onScene }: Props) {
  const { t } = useTranslation()
  const { story } = edition
  const scenes = layersOf(story).flat()
  const seen = scenesSeen(roads)
  const here = path.at(-1)?.scene
  const endings = endingsOf(story)
  return (
    <div className="map">
      <div className="said">
        <h1>{t('map.heading')}</h1>
        <p className="lead">{t('map.lead')}</p>
        <p>
          {t('map.seen', {
            seen: scenes.filter((scene) => seen.has(scene)).length,
            all: scenes.length,
            endingsSeen: endings.filter((scene) => seen.has(scene)).length,
            endings: endings.length,
          })}
        </p>
      </div>
      <MapPicture edition={edition} roads={roads} here={here} />
      <section aria-labelledby="scenes">
        <h2 id="scenes">{t('map.list')}</h2>
        <ol>
          {scenes.map((scene) => (
            <li key={scene}>
              <MapScene
                edition={edition}
                scene={scene}
                numberOf={(id) => scenes.indexOf(id) + 1}
                roads={roads}
                here={scene === here}
                onScene={onScene}
              />
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
