/** Fetches what the guide to a story is made from, and shows it. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Guide } from '../../course/guide/Guide.tsx'
import { fetchEdition, fetchLeaderEdition } from '../library.ts'
import type { PageProps } from '../page.ts'
import { Layout } from '../screens/Layout.tsx'
import { Trouble } from '../screens/Trouble.tsx'
import { useFetched } from '../useFetched.ts'

export function GuidePage({ story, language, onLanguage }: PageProps & { readonly story: string }) {
  const { t } = useTranslation(['app', 'course'])
  const { value, trouble, retry } = useFetched(
    useCallback(
      () => Promise.all([fetchEdition(story, language), fetchLeaderEdition(story, language)]),
      [story, language],
    ),
  )
  const page = { language, onLanguage }
  if (trouble && !value)
    return (
      <Layout {...page} screen="unknown" title={t('title.trouble')}>
        <Trouble missing={trouble.missing} onRetry={retry} />
      </Layout>
    )
  if (!value)
    return (
      <Layout {...page} screen="guide" title={t('course:title')}>
        <p role="status">{t('loading')}</p>
      </Layout>
    )
  const [edition, leader] = value
  return (
    <Layout
      {...page}
      screen="guide"
      title={t('course:guide.title', { story: edition.words.title })}
    >
      <Guide edition={edition} leader={leader} />
    </Layout>
  )
}
