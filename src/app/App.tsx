/** Which screen, in which language. Fetches nothing itself and knows no story from within. */
import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../story/language.ts'
import { addressOf, subscribeToAddress } from './address.ts'
import { Elsewhere } from './Elsewhere.tsx'
import { FrontPage } from './FrontPage.tsx'
import { speak, speakAlso } from './i18n.ts'
import { fetchAhead } from './library.ts'
import { rememberLanguage } from './ownLanguage.ts'
import { About } from './screens/About.tsx'
import { Layout } from './screens/Layout.tsx'
import { SharedMachine } from './screens/SharedMachine.tsx'
import { Unknown } from './screens/Unknown.tsx'
import { WithWords } from './WithWords.tsx'

const StoryPage = lazy(async () => ({ default: (await import('./inner.ts')).StoryPage }))
const NotebookPage = lazy(async () => {
  const [{ NotebookPage }] = await Promise.all([import('./inner.ts'), speakAlso('notebook')])
  return { default: NotebookPage }
})

export function App() {
  const hash = useSyncExternalStore(subscribeToAddress, () => window.location.hash)
  const { i18n } = useTranslation()
  const [language, setLanguage] = useState(i18n.language as Language)
  const address = addressOf(hash)

  // All that is on screen changes at once, or nothing does.
  const changeLanguage = async (wanted: Language) => {
    await fetchAhead(address, wanted)
    await speak(wanted)
    rememberLanguage(wanted)
    setLanguage(wanted)
  }
  const page = { language, onLanguage: changeLanguage }

  switch (address.screen) {
    case 'front':
      return <FrontPage {...page} />
    case 'leader':
      return <Elsewhere page="leader.html" />
    case 'about':
    case 'unknown':
    case 'notebook':
      return (
        <Layout {...page} screen={address.screen}>
          <Suspense>
            {address.screen === 'about' ? (
              <WithWords of="about">
                <About />
              </WithWords>
            ) : address.screen === 'notebook' ? (
              <>
                <NotebookPage />
                <SharedMachine />
              </>
            ) : (
              <Unknown />
            )}
          </Suspense>
        </Layout>
      )
    default:
      return (
        <Suspense>
          <StoryPage key={address.story} {...page} address={address} />
        </Suspense>
      )
  }
}
