/** Moments in words, in the languages of Sidestilt. */
import type { Language } from '../story/language.ts'

/** BCP 47, as browsers and Word know them. */
export const tagOf = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } satisfies Record<Language, string>

const time = { hour: '2-digit', minute: '2-digit' } as const
const styles = {
  time,
  dayAndTime: { day: 'numeric', month: 'long', ...time },
  dateAndTime: { day: 'numeric', month: 'long', year: 'numeric', ...time },
  date: { dateStyle: 'long' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** Made once each: to make one takes far longer than to use it, and a full notebook shows hundreds of moments. */
const made = new Map<string, Intl.DateTimeFormat>()

function formatIn(language: Language, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${language} ${style}`
  const format = made.get(key) ?? new Intl.DateTimeFormat(tagOf[language], styles[style])
  made.set(key, format)
  return format
}

/** «12:04» today, «20. november kl. 12:04» on other days of this year, «20. november 2025 kl. 12:04» in other years. Takes ISO timestamps; the clock is the learner's own. */
export function momentIn(language: Language, iso: string, now = new Date()): string {
  const moment = new Date(iso)
  const isToday = moment.toDateString() === now.toDateString()
  const isThisYear = moment.getFullYear() === now.getFullYear()
  const style = isToday ? 'time' : isThisYear ? 'dayAndTime' : 'dateAndTime'
  return formatIn(language, style).format(moment)
}

/** «21. november 2026» */
export const dayIn = (language: Language, iso: string): string =>
  formatIn(language, 'date').format(new Date(iso))
