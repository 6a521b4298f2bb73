/** Everything said and done in the clip, as text that follows the film. A press on a passage goes there in the film. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Passage } from '../story/edition.ts'
import { type Clock, useTime } from './clock.ts'
import { lastBegun } from './moment.ts'
import { Spoken } from './Spoken.tsx'

type TranscriptProps = {
  clock: Clock
  passages: readonly Passage[]
  lang: string
  /** The place in the plain film, which passages go by, for a place in the film on screen; ms. */
  plain(ms: number): number
  onGoTo(ms: number): void
}

export function Transcript({ clock, passages, lang, plain, onGoTo }: TranscriptProps) {
  const { t } = useTranslation('player')
  const box = useRef<HTMLElement>(null)
  const current = useTime(clock, ({ ms }) => lastBegun(passages, plain(ms)))

  useEffect(() => {
    const passage = box.current?.querySelectorAll('li')[current]
    if (passage && box.current) follow(box.current, passage)
  }, [current])

  return (
    <div className="player-transcript">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section ref={box} aria-label={t('transcript.name')} tabIndex={0} lang={lang}>
        {passages.length === 0 && <p>{t('transcript.none')}</p>}
        <ol>
          {passages.map((passage, index) => (
            <li key={`${passage.from} ${passage.text}`}>
              <button
                type="button"
                aria-current={index === current || undefined}
                onClick={() => onGoTo(passage.from)}
              >
                <Spoken {...passage} />
              </button>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}

/** Scrolls within the box only, and never while somebody is reading there. (The style sheet says whether it glides.) */
function follow(box: HTMLElement, passage: HTMLElement): void {
  if (box.matches(':hover') || box.contains(document.activeElement)) return
  box.scrollTop = passage.offsetTop - box.clientHeight / 3
}
