/** What every page is given. */
import type { Language } from '../story/language.ts'

export type PageProps = {
  readonly language: Language
  /** Rejects if the language cannot be fetched; then everything stays as it was. */
  onLanguage(language: Language): Promise<void>
}
