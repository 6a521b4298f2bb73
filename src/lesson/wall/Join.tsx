/** The way to the participants' own page: a QR code and the address beside it, for those who want to write for themselves. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { encode } from 'uqr'
import type { LessonHere } from '../useLesson.ts'
import { type QuestionsPage, questionsPage } from './questionsPage.ts'

export function Join({ here: { lesson, edition } }: { readonly here: LessonHere }) {
  const { t } = useTranslation('lesson')
  const [page, setPage] = useState<QuestionsPage | null>(null)
  useEffect(() => {
    let wanted = true
    questionsPage(lesson, edition.story).then((page) => wanted && setPage(page))
    return () => {
      wanted = false
    }
  }, [lesson, edition])
  if (!page) return null
  return (
    <section className="wall-join" aria-labelledby="wall-join">
      <h1 id="wall-join">{t('wall.join')}</h1>
      <p>{t('wall.joinHow')}</p>
      <Code address={page.scanned} />
      {page.scanned !== page.typed && <p>{t('wall.joinScan')}</p>}
      <p className="wall-address">{shortened(page.typed)}</p>
    </section>
  )
}

/** Without what everybody's phone puts there by itself. */
const shortened = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '')

function Code({ address }: { readonly address: string }) {
  const { data, size } = encode(address, { border: 2 })
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
  )
  return (
    <svg className="wall-code" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <rect width={size} height={size} />
      <path d={squares.join('')} />
    </svg>
  )
}
