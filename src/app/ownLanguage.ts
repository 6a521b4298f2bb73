/** The learner's language: asked for in the address, chosen before, or the browser's; else Bokmål. Remembered where the browser lets us. */
import { onThisDevice } from '../device/keepsakes.ts'
import { isShared } from '../device/shared.ts'
import { isLanguage, type Language } from '../story/language.ts'

const shelf = 'sidestilt.language'

export function ownLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang')
  if (isLanguage(asked)) return asked
  const chosen = onThisDevice.recall(shelf)
  if (isLanguage(chosen)) return chosen
  const known = navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage)
  return known ?? 'nb'
}

/**
 * Remembers a choice of language, also in an address that asks for another, so that a reload keeps it. On a shared
 * machine the address stays as it was handed out: it is the next person's too.
 */
export function rememberLanguage(language: Language): void {
  onThisDevice.keep(shelf, language)
  if (isShared()) return
  const address = new URL(window.location.href)
  if (!address.searchParams.has('lang')) return
  address.searchParams.set('lang', language)
  window.history.replaceState(null, '', address)
}
