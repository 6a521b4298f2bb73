/** One scene in words: what the choice before it led to, what is seen, heard and said, and the choice that was made. */
import { useTranslation } from 'react-i18next'
import type { Edition, Passage } from '../../story/edition.ts'
import type { Step } from '../../story/path.ts'

type Props = {
  readonly edition: Edition
  readonly step: Step
  /** The choice that led here. */
  readonly cameBy: string | undefined
}

export function SceneText({ edition, step: { scene, choice }, cameBy }: Props) {
  const { t } = useTranslation()
  const { story, words, clips, language } = edition
  const clip = story.scenes[scene]?.clip
  const said = words.scenes[scene]
  const consequence = cameBy === undefined ? undefined : words.choices[cameBy]?.consequence
  return (
    <section className="scene">
      <h2 tabIndex={-1} lang={language}>
        {said?.title}
      </h2>
      <div lang={language}>
        {consequence !== undefined && <p className="consequence">{consequence}</p>}
        {clips[clip ?? '']?.transcript.map((passage) => (
          <Said key={`${passage.kind} ${passage.from}`} passage={passage} />
        ))}
        {said?.card !== undefined && <p>{said.card}</p>}
      </div>
      {choice !== undefined && (
        <p className="chose">
          {t('text.chose')}: <b lang={language}>{words.choices[choice]?.text}</b>
        </p>
      )}
    </section>
  )
}

function Said({ passage: { kind, who, text } }: { readonly passage: Passage }) {
  if (kind === 'description') return <p className="description">{text}</p>
  if (kind === 'sound') return <p className="description">[{text}]</p>
  return (
    <p>
      {who !== undefined && <b>{who}: </b>}
      {text}
    </p>
  )
}
