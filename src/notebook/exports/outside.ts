/** A learner's answers on their way out: the words around them, and what the file is called. Fetched when something is to leave. */
import type { TFunction } from 'i18next'
import { isShared } from '../../device/shared.ts'
import type { Language } from '../../story/language.ts'
import type { Entry } from '../entry.ts'
import { dateForFile } from './fileName.ts'
import { type FormatName, fileAs, type Outside } from './formats.ts'
import { withName } from './withName.ts'
import { wordingIn } from './wording.ts'

/** `language` is that of the screen; `by` is what she calls herself, if anything. */
export type Leaving = {
  readonly entries: readonly Entry[]
  readonly t: TFunction<'notebook'>
  readonly language: Language
  readonly by: string
}

export function outside({ entries, t, language, by }: Leaving): Outside {
  const now = new Date()
  return {
    entries,
    wording: wordingIn(t, language, now, by),
    // A browser keeps the names of its downloads, also when the files are long gone.
    fileName: withName(t('export.fileName', { date: dateForFile(now) }), isShared() ? '' : by),
  }
}

export const fileOf = (format: FormatName, leaving: Leaving): Promise<File> =>
  fileAs(format, outside(leaving))
