/** The front page with what it needs: the cards of the year, and how far the learner is in each story. */
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Card } from '../story/edition.ts'
import { fetchCatalogue } from './library.ts'
import type { PageProps } from './page.ts'
import { Front, type Progress } from './screens/Front.tsx'
import { Layout } from './screens/Layout.tsx'
import { Trouble } from './screens/Trouble.tsx'
import { useFetched } from './useFetched.ts'

export function FrontPage({ language, onLanguage }: PageProps) {
  const { t } = useTranslation()
  const first = useFetched(useCallback(() => fetchCatalogue(0, language), [language]))
  const [more, setMore] = useState<{ cards: readonly Card[]; next: number | null } | null>(null)
  const [progress, setProgress] = useState<Progress>({})

  useEffect(() => {
    // The notebook is not needed before the page is on screen, nor the player with it.
    import('../notebook/notebook.ts').then(async ({ notebookHere }) => {
      const notebook = notebookHere()
      await notebook.ready
      const places = [...notebook.view().bookmarks.values()]
      setProgress(
        Object.fromEntries(places.map(({ story, ended }) => [story, ended ? 'ended' : 'begun'])),
      )
    })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language begins with its own first page
  useEffect(() => setMore(null), [language])

  const next = more ? more.next : (first.value?.next ?? null)
  const showMore = async () => {
    if (next === null) return
    const page = await fetchCatalogue(next, language)
    setMore({ cards: [...(more?.cards ?? []), ...page.cards], next: page.next })
  }

  return (
    <Layout screen="front" title={t('title.front')} language={language} onLanguage={onLanguage}>
      {first.trouble ? (
        <Trouble missing={false} onRetry={first.retry} />
      ) : (
        first.value && (
          <Front
            cards={[...first.value.cards, ...(more?.cards ?? [])]}
            progress={progress}
            faults={first.value.faults}
            onMore={next === null ? undefined : showMore}
          />
        )
      )}
    </Layout>
  )
}
