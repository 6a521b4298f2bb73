/** The course leader's page: which screen, in which language. Fetches nothing itself and knows no lesson from within. */
import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { keptPlan } from '../../course/keptPlan.ts'
import { DeskPage } from '../../lesson/desk/DeskPage.tsx'
import type { Library } from '../../lesson/library.ts'
import { EndLesson } from '../../lesson/notes/EndLesson.tsx'
import { WallPage } from '../../lesson/wall/WallPage.tsx'
import type { Language } from '../../story/language.ts'
import { subscribeToAddress } from '../address.ts'
import { Elsewhere } from '../Elsewhere.tsx'
import { speak } from '../i18n.ts'
import { fetchEdition, fetchLeaderEdition } from '../library.ts'
import { rememberLanguage } from '../ownLanguage.ts'
import { LanguageChoice } from '../screens/Layout.tsx'
import { leaderAddressOf } from './address.ts'
import { GuidePage } from './GuidePage.tsx'
import { PlanningPage } from './PlanningPage.tsx'

const library: Library = { fetchEdition, fetchLeaderEdition }

export function LeaderApp() {
  const hash = useSyncExternalStore(subscribeToAddress, () => window.location.hash)
  const { i18n } = useTranslation()
  const [language, setLanguage] = useState(i18n.language as Language)
  const address = leaderAddressOf(hash)

  const changeLanguage = async (wanted: Language) => {
    await speak(wanted)
    rememberLanguage(wanted)
    setLanguage(wanted)
  }
  const page = { language, onLanguage: changeLanguage, ending: EndLesson }

  switch (address.screen) {
    case 'course':
      return <PlanningPage {...page} code={address.plan} />
    case 'desk':
      return (
        <DeskPage
          story={address.story}
          lesson={address.lesson}
          plan={keptPlan()}
          language={language}
          languages={<LanguageChoice {...page} />}
          library={library}
        />
      )
    case 'wall':
      return (
        <WallPage
          story={address.story}
          lesson={address.lesson}
          plan={keptPlan()}
          language={language}
          library={library}
          onSpeak={speak}
        />
      )
    case 'guide':
      return <GuidePage {...page} story={address.story} />
    default:
      return <Elsewhere page="index.html" />
  }
}
