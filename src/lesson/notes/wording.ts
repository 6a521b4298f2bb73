/** The words around a group's notes in a file: a notebook's, but it is the room that has walked and chosen. */
import type { TFunction } from 'i18next'
import type { Wording } from '../../notebook/exports/booklet.ts'
import { choseIn } from '../../notebook/exports/chose.ts'
import { wordingIn } from '../../notebook/exports/wording.ts'
import type { Language } from '../../story/language.ts'

type Words = { readonly lesson: TFunction<'lesson'>; readonly notebook: TFunction<'notebook'> }

export const roomWording = (
  { lesson: t, notebook }: Words,
  language: Language,
  now: Date,
): Wording => ({
  ...wordingIn(notebook, language, now),
  title: t('notes.export.title'),
  road: t('notes.export.road'),
  courseNote: t('notes.more'),
  choice: (choice, inLanguage) =>
    choseIn((sentence, told) => t(`notes.${sentence}`, told), choice, inLanguage, language),
})
