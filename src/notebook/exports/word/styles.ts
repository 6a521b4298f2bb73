/** How the document looks: warm, calm, room around the words. Sizes in half points, spacing in twentieths of a point. */
import { BorderStyle, type IStylesOptions } from 'docx'
import type { Language } from '../../../story/language.ts'
import { tagOf } from '../../moment.ts'

const ink = '2D2A36'
const quiet = '5D5866'
const teal = '1F5F65'
const line = 'C9C3B8'

const titles = 'Georgia'

export const styles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 23, color: ink, language: { value: tagOf[language] } },
      paragraph: { spacing: { after: 160, line: 312 } },
    },
    title: {
      run: { font: titles, size: 60, color: ink },
      paragraph: { spacing: { before: 240, after: 160, line: 240 } },
    },
    heading1: {
      run: { font: titles, size: 38, color: teal },
      paragraph: {
        keepNext: true,
        outlineLevel: 0,
        spacing: { before: 640, after: 60, line: 252 },
      },
    },
    heading2: {
      run: { font: titles, size: 27, color: ink },
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: 1,
        spacing: { before: 440, after: 120, line: 276 },
      },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    {
      id: 'LastListParagraph',
      name: 'Last List Paragraph',
      basedOn: 'ListParagraph',
      paragraph: { spacing: { after: 160 } },
    },
    {
      id: 'By',
      name: 'By',
      basedOn: 'Normal',
      run: { size: 26 },
      paragraph: { spacing: { after: 20 } },
    },
    note('Note', { after: 160 }),
    note('Dates', { before: 120, after: 160 }),
    note('Foot', { after: 0, line: 240 }),
    {
      id: 'Label',
      name: 'Label',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
    },
    {
      id: 'Choice',
      name: 'Choice',
      basedOn: 'Normal',
      run: { color: quiet, italics: true },
      paragraph: {
        keepNext: true,
        indent: { left: 227 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: line } },
        spacing: { after: 180 },
      },
    },
    {
      id: 'ContentsHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: { font: titles, size: 27 },
      paragraph: { keepNext: true, spacing: { before: 480, after: 100 } },
    },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: { after: 60 } } },
  ],
  characterStyles: [{ id: 'IndexLink', name: 'Index Link', run: { color: teal } }],
})

const note = (id: string, spacing: { before?: number; after: number; line?: number }) => ({
  id,
  name: id,
  basedOn: 'Normal',
  run: { size: 20, color: quiet },
  paragraph: { spacing },
})
