/** The words of the interface, one chunk a language. A story's own words come with its edition and never pass through here. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../story/language.ts'

const loaders = {
  nb: () => import('./words/nb.ts'),
  nn: () => import('./words/nn.ts'),
  en: () => import('./words/en.ts'),
} satisfies Record<Language, () => Promise<{ default: object }>>

/** What the notebook says. Nobody needs it before a story is over, so a first visit does not pay for it. */
const writingLoaders = {
  nb: () => import('../notebook/words/nb.json'),
  nn: () => import('../notebook/words/nn.json'),
  en: () => import('../notebook/words/en.json'),
} satisfies Record<Language, () => Promise<{ default: object }>>

let speaksOfWriting = false

/** The notebook's words too, from now on and in every language. Rejects if they cannot be fetched. */
export async function speakOfWriting(): Promise<void> {
  const language = i18next.language as Language
  const { default: notebook } = await writingLoaders[language]()
  i18next.addResourceBundle(language, 'notebook', notebook)
  speaksOfWriting = true
}

/** Speaks a language from now on, in place; also the page's own language mark (WCAG 3.1.1). Rejects if its words cannot be fetched. */
export async function speak(language: Language): Promise<void> {
  const [{ default: words }, writing] = await Promise.all([
    loaders[language](),
    speaksOfWriting ? writingLoaders[language]() : null,
  ])
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      fallbackLng: false,
      resources: { [language]: { ...words } },
      defaultNS: 'app',
      interpolation: { escapeValue: false }, // React escapes
    })
  } else {
    for (const [folder, bundle] of Object.entries(words))
      i18next.addResourceBundle(language, folder, bundle)
    if (writing) i18next.addResourceBundle(language, 'notebook', writing.default)
    await i18next.changeLanguage(language)
  }
  document.documentElement.lang = language
}
