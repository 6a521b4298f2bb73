/** What a field is called: by the question that was asked, or by the kind of note it is. */
import type { TFunction } from 'i18next'
import type { Asked } from './entry.ts'

export const labelOf = (t: TFunction<'notebook'>, { asked, story }: Asked): string =>
  asked || t(story === '' ? 'own.step' : 'own.note')
