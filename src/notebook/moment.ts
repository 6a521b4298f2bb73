/** Moments in words, in the languages of Sidestilt. */
import type { Language } from '../story/language.ts'

/** BCP 47, as browsers and Word know them. */
export const tagOf = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } satisfies Record<Language, string>

/** «12:04» today, «20. november kl. 12:04» on other days of this year, «20. november 2025 kl. 12:04» in other years. Takes ISO timestamps; the clock is the learner's own. */
export function momentIn(language: Language, iso: string, now = new Date()): string {
  const moment = new Date(iso)
  const today = moment.toDateString() === now.toDateString()
  return new Intl.DateTimeFormat(tagOf[language], {
    ...(today ? {} : { day: 'numeric', month: 'long' }),
    ...(moment.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment)
}

/** «21. november 2026» */
export const dayIn = (language: Language, iso: string): string =>
  new Intl.DateTimeFormat(tagOf[language], { dateStyle: 'long' }).format(new Date(iso))
