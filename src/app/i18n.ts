/** The words of the interface, one chunk a language. A story's own words come with its edition and never pass through here. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../story/language.ts'

const loaders = {
  nb: () => import('./words/nb.ts'),
  nn: () => import('./words/nn.ts'),
  en: () => import('./words/en.ts'),
} satisfies Record<Language, () => Promise<{ default: object }>>

/** What is said on few screens, by namespace: a first visit does not pay for it. */
const further = {
  /** Said where something can be written: nobody needs it before a story is over. */
  notebook: {
    nb: () => import('../notebook/words/nb.json'),
    nn: () => import('../notebook/words/nn.json'),
    en: () => import('../notebook/words/en.json'),
  },
  about: {
    nb: () => import('./words/about/nb.json'),
    nn: () => import('./words/about/nn.json'),
    en: () => import('./words/about/en.json'),
  },
} satisfies Record<string, Loaders>

export type Further = keyof typeof further

/** One chunk of words a language. */
export type Loaders = Readonly<Record<Language, () => Promise<{ default: object }>>>

const spoken = new Map<string, Loaders>()

/** These words too, from now on and in every language. Rejects if they cannot be fetched. */
export const speakAlso = (namespace: Further): Promise<void> =>
  speakFrom(namespace, further[namespace])

/** The same, of words that only the caller knows where to find. */
export async function speakFrom(namespace: string, loaders: Loaders): Promise<void> {
  const language = i18next.language as Language
  const { default: words } = await loaders[language]()
  i18next.addResourceBundle(language, namespace, words)
  spoken.set(namespace, loaders)
}

/** Speaks a language from now on, in place; also the page's own language mark (WCAG 3.1.1). Rejects if its words cannot be fetched. */
export async function speak(language: Language): Promise<void> {
  const [{ default: words }, ...more] = await Promise.all([
    loaders[language](),
    ...[...spoken].map(async ([name, from]) => [name, (await from[language]()).default] as const),
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
    for (const [namespace, bundle] of [...Object.entries(words), ...more])
      i18next.addResourceBundle(language, namespace, bundle)
    await i18next.changeLanguage(language)
  }
  document.documentElement.lang = language
}
