/** What happens in a film and what is said, for the leader to read to the room where the film does not come. */
import { useTranslation } from 'react-i18next'
import { Spoken } from '../../player/Spoken.tsx'
import type { Passage } from '../../story/edition.ts'
import './ReadAloud.css'

type Props = { readonly passages: readonly Passage[]; readonly lang: string }

export function ReadAloud({ passages, lang }: Props) {
  const { t } = useTranslation('lesson')
  if (passages.length === 0) return null
  return (
    <details className="desk-aloud">
      <summary>{t('desk.film.readAloud')}</summary>
      <ol lang={lang}>
        {passages.map((passage) => (
          <li key={`${passage.from} ${passage.text}`}>
            <Spoken {...passage} />
          </li>
        ))}
      </ol>
    </details>
  )
}
