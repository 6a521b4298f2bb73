/** Straight to any scene, layer by layer as on the map. The desk has no secrets: also what nobody has seen has its name. */
import { useTranslation } from 'react-i18next'
import { layersOf } from '../../story/layers.ts'
import { scenesSeen } from '../../story/roads.ts'
import { sceneIn } from '../../story/story.ts'
import { sceneOf } from '../lesson.ts'
import type { LessonHere } from '../useLesson.ts'
import { Panel } from './Panel.tsx'
import './ScenesPanel.css'

export function ScenesPanel({ here: { lesson, edition, act } }: { readonly here: LessonHere }) {
  const { t } = useTranslation('lesson')
  const { story, words, language } = edition
  const seen = scenesSeen(lesson.roads)
  return (
    <Panel name="scenes" heading={t('desk.scenes.heading')}>
      <ol className="desk-scenes">
        {layersOf(story).map((layer) => (
          <li key={layer.join()}>
            <ul>
              {layer.map((scene) => {
                const { kind } = sceneIn(story, scene).turn
                return (
                  <li key={scene}>
                    <button
                      type="button"
                      aria-current={scene === sceneOf(lesson) ? 'step' : undefined}
                      data-seen={seen.has(scene) ? '' : undefined}
                      data-go={scene}
                      onClick={() => act({ do: 'go', scene })}
                    >
                      <span lang={language}>{words.scenes[scene]?.title}</span>
                      {(kind === 'end' || kind === 'return' || kind === 'choose') && (
                        <small>{t(`desk.scenes.${kind}`)}</small>
                      )}
                      {seen.has(scene) && (
                        <span className="ds-sr-only">{t('desk.scenes.seen')}</span>
                      )}
                    </button>
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
