/** The interface's words for an export, with the day it is made and the name of whoever made it, if she wants to say it. Nothing here is kept. */
import type { TFunction } from 'i18next'
import type { Language } from '../../story/language.ts'
import { dayIn } from '../moment.ts'
import type { Wording } from './booklet.ts'
import { choseIn } from './chose.ts'
import { cleanLine } from './clean.ts'

export function wordingIn(
  t: TFunction<'notebook'>,
  language: Language,
  now: Date,
  by = '',
): Wording {
  const name = cleanLine(by)
  return {
    language,
    title: t('export.title'),
    by: name === '' ? null : { name, words: t('export.by', { name }) },
    made: t('export.madeOn', { day: dayIn(language, now.toISOString()) }),
    contents: t('export.contents'),
    road: t('export.road'),
    ownNote: t('export.ownNote'),
    courseNote: t('export.courseNote'),
    page: [t('export.page'), t('export.pageOf')],
    version: (version) => t('export.version', { version }),
    dates(writtenAt, changedAt) {
      const written = dayIn(language, writtenAt)
      const changed = dayIn(language, changedAt)
      return written === changed
        ? t('export.written', { day: written })
        : t('export.changed', { written, changed })
    },
    choice: (choice, inLanguage) => choseIn(t, choice, inLanguage, language),
  }
}
