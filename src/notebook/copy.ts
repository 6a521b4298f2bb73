/** A copy of the whole notebook, to be taken back in here or on another machine. */
import type { TFunction } from 'i18next'
import { dateForFile } from './exports/fileName.ts'
import { saveFile } from './exports/saveFile.ts'
import type { Notebook } from './notebook.ts'

/** Downloads one; says in words how it went. */
export async function takeCopy(notebook: Notebook, t: TFunction<'notebook'>): Promise<string> {
  const now = new Date()
  const file = `${t('line.fileName', { date: dateForFile(now) })}.json`
  try {
    const { asBackup } = await import('./backup/asBackup.ts')
    const { notes, bookmarks } = notebook.view()
    const entries = [...notes.values()].map(({ entry }) => entry)
    saveFile(asBackup(entries, [...bookmarks.values()], now), file)
    notebook.noteCopy()
    return t('line.copied', { file })
  } catch {
    return t('line.notCopied')
  }
}
