/** The learner's language: asked for in the address, chosen before, or the browser's; else Bokmål. Remembered where the browser lets us. */
import { isLanguage, type Language } from '../story/language.ts'

const shelf = 'sidestilt.language'

export function ownLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang')
  if (isLanguage(asked)) return asked
  const chosen = remembered()
  if (chosen) return chosen
  const known = navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage)
  return known ?? 'nb'
}

/** Remembers a choice of language, also in an address that asks for another, so that a reload keeps it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(shelf, language)
  } catch {
    // A browser that refuses storage forgets the language when the tab closes; nothing else is lost.
  }
  const address = new URL(window.location.href)
  if (!address.searchParams.has('lang')) return
  address.searchParams.set('lang', language)
  window.history.replaceState(null, '', address)
}

function remembered(): Language | null {
  try {
    const kept = localStorage.getItem(shelf)
    return isLanguage(kept) ? kept : null
  } catch {
    return null
  }
}
