/** The languages of Sidestilt. Bokmål is the source; the others are translated from it. */

export const languages = ['nb', 'nn', 'en'] as const

export type Language = (typeof languages)[number]

/** What each is called by those who speak it. */
export const languageNames = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
} as const satisfies Record<Language, string>

export const isLanguage = (text: unknown): text is Language =>
  (languages as readonly unknown[]).includes(text)
