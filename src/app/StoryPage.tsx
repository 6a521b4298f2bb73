/** A story's pages: film, text and map on one and the same reading, which is kept as the learner goes. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Address } from './address.ts'
import { fetchEdition } from './library.ts'
import type { PageProps } from './page.ts'
import { StoryScreens } from './StoryScreens.tsx'
import { Layout } from './screens/Layout.tsx'
import { Trouble } from './screens/Trouble.tsx'
import { useFetched } from './useFetched.ts'

export type StoryAddress = Extract<Address, { readonly story: string }>

type Props = PageProps & { readonly address: StoryAddress }

export function StoryPage({ address, language, onLanguage }: Props) {
  const { t } = useTranslation()
  const {
    value: edition,
    trouble,
    retry,
  } = useFetched(
    useCallback(() => fetchEdition(address.story, language), [address.story, language]),
  )
  const page = { language, onLanguage }
  // A language that cannot be fetched leaves the story on screen in the one it was.
  if (trouble && !edition)
    return (
      <Layout {...page} screen="unknown" title={t('title.trouble')}>
        <Trouble missing={trouble.missing} onRetry={retry} />
      </Layout>
    )
  if (!edition)
    return (
      <Layout {...page} screen={address.screen}>
        <p role="status">{t('loading')}</p>
      </Layout>
    )
  return <StoryScreens {...page} address={address} edition={edition} />
}
