/** A story as text, with working choices (WCAG technique G69), on the same telling as the film. */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'
import { sceneIn } from '../../story/story.ts'
import type { Telling } from '../../story/telling.ts'
import { SceneText } from './SceneText.tsx'
import { TextTurn } from './TextTurn.tsx'
import './TextStory.css'

type Props = {
  readonly telling: Telling
  readonly edition: Edition
  /** What stands at a `reflect` turn, and at an ending. */
  readonly reflection: ReactNode
  readonly ending: ReactNode
}

export function TextStory({ telling, edition, reflection, ending }: Props) {
  const { t } = useTranslation()
  const { scene, turn, path } = useSyncExternalStore(telling.subscribe, telling.view)
  const { words, language } = edition
  const isBonus = sceneIn(telling.story, scene).turn.kind === 'return'

  // There is nothing to watch: once a scene's text is on the page, it is the learner's turn.
  useEffect(() => {
    if (turn === null && !isBonus) telling.send({ type: 'clip.ended', scene })
  }, [telling, scene, turn, isBonus])

  // After a press, reading goes on where the new text begins.
  const parts = useRef<HTMLDivElement>(null)
  const awaited = useRef<number | null>(null)
  useLayoutEffect(() => {
    const heading =
      awaited.current === null
        ? null
        : parts.current?.children[awaited.current]?.querySelector<HTMLElement>('h2')
    if (!heading) return
    awaited.current = null
    heading.focus()
  })
  const send: Telling['send'] = (event) => {
    awaited.current = path.length
    telling.send(event)
  }

  return (
    <div className="text">
      <div className="reading">
        <h1 lang={language}>{words.title}</h1>
        <p className="lead" lang={language}>
          {words.role}
        </p>
        <p className="note">{t('text.lead')}</p>
        <div ref={parts}>
          {path.map((step, index) => (
            <SceneText
              // biome-ignore lint/suspicious/noArrayIndexKey: a road may pass the same scene twice
              key={index}
              edition={edition}
              step={step}
              cameBy={path[index - 1]?.choice}
            />
          ))}
        </div>
        <TextTurn edition={edition} scene={scene} turn={turn} isBonus={isBonus} send={send} />
        {reflection}
      </div>
      {ending}
    </div>
  )
}
