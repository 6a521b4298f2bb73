/** The interface's words for an export, with the day it is made. */
import type { TFunction } from 'i18next'
import type { Language } from '../../story/language.ts'
import { dayIn } from '../moment.ts'
import type { Wording } from './booklet.ts'

export const wordingIn = (t: TFunction<'notebook'>, language: Language, now: Date): Wording => ({
  language,
  title: t('export.title'),
  made: t('export.madeOn', { day: dayIn(language, now.toISOString()) }),
  road: t('export.road'),
  earlier: t('export.earlier'),
  version: (version) => t('export.version', { version }),
  dates(writtenAt, changedAt) {
    const written = dayIn(language, writtenAt)
    const changed = dayIn(language, changedAt)
    return written === changed
      ? t('export.written', { day: written })
      : t('export.changed', { written, changed })
  },
})

/** «2026-11-21», in the learner's own time, so that a teacher can sort the files. */
export const dateForFile = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
