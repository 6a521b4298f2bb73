/** The reading of a story on its screens: film, text, map or the questions alone, with the ending and the reflections where they belong. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../story/edition.ts'
import type { PageProps } from './page.ts'
import { QuestionsScreen } from './QuestionsScreen.tsx'
import { ReadingScreen } from './ReadingScreen.tsx'
import type { StoryAddress } from './StoryPage.tsx'
import { Layout } from './screens/Layout.tsx'
import { Unknown } from './screens/Unknown.tsx'
import { useReading } from './useReading.ts'

type Props = PageProps & { readonly address: StoryAddress; readonly edition: Edition }

export function StoryScreens({ address, edition, ...page }: Props) {
  const { t } = useTranslation()
  const scene = address.screen === 'story' ? address.scene : undefined
  const reading = useReading(edition.story, scene)
  if (scene !== undefined && !(scene in edition.story.scenes))
    return (
      <Layout {...page} screen="unknown">
        <Unknown />
      </Layout>
    )
  const story = { id: edition.story.id, title: edition.words.title }
  if (!reading)
    return (
      <Layout {...page} screen={address.screen} story={story}>
        <p role="status">{t('loading')}</p>
      </Layout>
    )
  const read = { ...page, edition, reading }
  if (address.screen === 'questions') return <QuestionsScreen {...read} course={address.course} />
  return <ReadingScreen {...read} screen={address.screen} />
}
