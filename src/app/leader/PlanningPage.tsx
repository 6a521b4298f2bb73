/** Fetches the stories that can be led, and shows the course leader's page with them. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { CoursePage } from '../../course/CoursePage.tsx'
import type { Card } from '../../story/edition.ts'
import type { Language } from '../../story/language.ts'
import { fetchCatalogue, fetchEdition } from '../library.ts'
import type { PageProps } from '../page.ts'
import { Layout } from '../screens/Layout.tsx'
import { Trouble } from '../screens/Trouble.tsx'
import { useFetched } from '../useFetched.ts'

type Props = PageProps & { readonly code: string | undefined }

export function PlanningPage({ code, ...page }: Props) {
  const { language } = page
  const { t } = useTranslation('course')
  const { value, trouble, retry } = useFetched(useCallback(() => readyCards(language), [language]))
  const [first, ...more] = value ?? []
  return (
    <Layout {...page} screen="course" title={t('title')}>
      {trouble && !value ? (
        <Trouble missing={false} onRetry={retry} />
      ) : first ? (
        <CoursePage
          cards={[first, ...more]}
          code={code}
          language={language}
          fetchEdition={fetchEdition}
        />
      ) : (
        <p role="status">{t(value ? 'ready.none' : 'ready.opening')}</p>
      )}
    </Layout>
  )
}

/** Every story that is ready, page by page of the catalogue. */
async function readyCards(language: Language): Promise<readonly Card[]> {
  const cards: Card[] = []
  for (let page: number | null = 0; page !== null; ) {
    const { cards: these, next } = await fetchCatalogue(page, language)
    cards.push(...these.filter(({ ready }) => ready))
    page = next
  }
  return cards
}
