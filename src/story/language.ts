/** The languages of Sidestilt. Bokmål is the source; the others are translated from it. */

export const languages = ['nb', 'nn', 'en'] as const

export type Language = (typeof languages)[number]

export const isLanguage = (text: unknown): text is Language =>
  (languages as readonly unknown[]).includes(text)
