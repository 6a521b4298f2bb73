/** Straight to any scene, layer by layer as on the map. The desk has no secrets: also what nobody has seen has its name. */
import { useTranslation } from 'react-i18next'
import { layersOf } from '../../story/layers.ts'
import { scenesSeen } from '../../story/roads.ts'
import { sceneIn } from '../../story/story.ts'
import { sceneOf } from '../lesson.ts'
import type { LessonHere } from '../useLesson.ts'
import { Panel } from './Panel.tsx'
import './ScenesPanel.css'

type Props = { readonly here: LessonHere }

export function ScenesPanel({ here }: Props) {
  const { t } = useTranslation('lesson')
  return (
    <Panel name="scenes" heading={t('desk.scenes.heading')}>
      <ol className="desk-scenes">
        {layersOf(here.edition.story).map((layer) => (
          <li key={layer.join()}>
            <ul>
              {layer.map((scene) => (
                <li key={scene}>
                  <Scene here={here} scene={scene} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function Scene({ here: { lesson, edition, act }, scene }: Props & { readonly scene: string }) {
  const { t } = useTranslation('lesson')
  const { kind } = sceneIn(edition.story, scene).turn
  const isSeen = scenesSeen(lesson.roads).has(scene)
  return (
    <button
      type="button"
      aria-current={scene === sceneOf(lesson) ? 'step' : undefined}
      data-seen={isSeen ? '' : undefined}
      data-go={scene}
      onClick={() => act({ do: 'go', scene })}
    >
      <span lang={edition.language}>{edition.words.scenes[scene]?.title}</span>{' '}
      {(kind === 'end' || kind === 'return' || kind === 'choose') && (
        <small>{t(`desk.scenes.${kind}`)}</small>
      )}{' '}
      {isSeen && <span className="ds-sr-only">{t('desk.scenes.seen')}</span>}
    </button>
  )
}
