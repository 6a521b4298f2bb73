/** What every page is given. */
import type { Language } from '../story/language.ts'

export type PageProps = {
  readonly language: Language
  onLanguage(language: Language): void
}
