/** The notebook as a Word document: real headings, lists and languages, so that a screen reader and a teacher find their way. Only this folder knows docx. */
import { BuilderElement, Document, Packer } from 'docx'
import type { Entry } from '../../entry.ts'
import { tagOf } from '../../moment.ts'
import { booklet, type Wording } from '../booklet.ts'
import { listsOf } from './lists.ts'
import { a4, footerOf, margin } from './page.ts'
import { pagesOf } from './pages.ts'
import { styles } from './styles.ts'

/**
 * A4, Office Open XML (ISO/IEC 29500, transitional). Title and language stand where Word, LibreOffice and screen readers
 * look for them. Nobody is asked to update fields when it is opened.
 */
export function asWord(entries: readonly Entry[], wording: Wording): Promise<Blob> {
  const book = booklet(entries, wording)
  const author = book.by?.name ?? 'Sidestilt'
  const language = tagOf[book.language]
  const lists = listsOf()
  const children = pagesOf(book, lists)
  const document = new Document({
    title: book.title,
    description: book.made,
    creator: author,
    lastModifiedBy: author,
    styles: styles(book.language),
    numbering: { config: lists.config() },
    sections: [
      {
        properties: { page: { size: a4, margin } },
        footers: { default: footerOf(book, wording.page) },
        children,
      },
    ],
  })
  // docx has no words for these two.
  document.Settings.addChildElement(
    new BuilderElement({
      name: 'w:themeFontLang',
      attributes: { language: { key: 'w:val', value: language } },
    }),
  )
  document.CoreProperties.addChildElement(
    new BuilderElement({ name: 'dc:language' }).addChildElement(language),
  )
  return Packer.toBlob(document)
}
