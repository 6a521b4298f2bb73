/** An ending: what this road gave and what it cost, side by side, and what is still seen of an earlier choice. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'

type Props = {
  readonly edition: Edition
  readonly scene: string
  readonly echoes: readonly string[]
}

export function WallEnding({ edition: { words, language }, scene, echoes }: Props) {
  const { t } = useTranslation('lesson')
  const { gave = [], cost = [] } = words.endings[scene] ?? {}
  return (
    <section className="wall-ending" aria-labelledby="wall-ending">
      <h1 id="wall-ending" lang={language}>
        {words.scenes[scene]?.title}
      </h1>
      {echoes.length > 0 && (
        <ul lang={language}>
          {echoes.map((echo) => (
            <li key={echo}>{echo}</li>
          ))}
        </ul>
      )}
      {(
        [
          ['gave', gave],
          ['cost', cost],
        ] as const
      ).map(([kind, said]) => (
        <div key={kind} data-kind={kind}>
          <h2>{t(`wall.${kind}`)}</h2>
          <ul lang={language}>
            {said.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
