/** One caption or passage as it is written: who speaks, then the words; sounds in brackets. */
import type { Passage } from '../story/edition.ts'

type SpokenProps = Pick<Passage, 'who' | 'text' | 'kind'>

export function Spoken({ who, text, kind = who === undefined ? 'sound' : 'line' }: SpokenProps) {
  if (kind === 'description') return <em>{text}</em>
  if (kind === 'sound') return <em>{text.startsWith('[') ? text : `[${text}]`}</em>
  if (who === undefined) return text
  return (
    <>
      <b>{who}:</b> {text}
    </>
  )
}
