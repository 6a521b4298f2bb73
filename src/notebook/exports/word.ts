/** The notebook as a Word document: real headings, its language and title set, so that a screen reader and a teacher find their way. The only module that knows docx. */
import {
  Document,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  TextRun,
} from 'docx'
import type { Language } from '../../story/language.ts'
import type { Entry } from '../entry.ts'
import { tagOf } from '../moment.ts'
import { type Answer, booklet, type Chapter, type Road, type Wording } from './booklet.ts'

export function asWord(entries: readonly Entry[], wording: Wording): Promise<Blob> {
  const { title, made, language, chapters } = booklet(entries, wording)
  const document = new Document({
    title,
    description: made,
    creator: 'Sidestilt',
    lastModifiedBy: 'Sidestilt',
    styles: styles(language),
    numbering,
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: run(title, language) }),
          new Paragraph({ style: 'Note', children: run(made, language) }),
          ...chapters.flatMap((chapter, i) => chapterIn(chapter, language, i)),
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}

const chapterIn = (chapter: Chapter, language: Language, at: number): Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: run(chapter.title, chapter.language),
  }),
  new Paragraph({ style: 'Note', children: run(chapter.version, language) }),
  ...roadIn(chapter.road, language, chapter.language, at * 1000),
  ...chapter.answers.flatMap((answer, i) => answerIn(answer, language, at * 1000 + i + 1)),
]

const answerIn = (answer: Answer, language: Language, at: number): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: run(answer.asked, answer.language) }),
  ...answer.paragraphs.map(
    (lines) =>
      new Paragraph({
        children: lines.flatMap((line, i) => run(line, answer.language, i > 0)),
      }),
  ),
  ...roadIn(answer.road, language, answer.language, at),
  new Paragraph({ style: 'Note', children: run(answer.dates, language) }),
]

/** A numbered list. `instance` lets each begin at one. */
const roadIn = (
  road: Road | null,
  language: Language,
  storyLanguage: Language,
  instance: number,
): Paragraph[] =>
  road
    ? [
        new Paragraph({ style: 'Label', children: run(road.heading, language) }),
        ...road.stops.map(
          (stop) =>
            new Paragraph({
              numbering: { reference: 'road', level: 0, instance },
              spacing: { after: 40 },
              children: run(stop, storyLanguage),
            }),
        ),
      ]
    : []

/** Text in its language (WCAG 3.1.2), perhaps on a new line. Word wants tabs as elements. */
const run = (text: string, language: Language, onNewLine = false): TextRun[] =>
  text.split('\t').map(
    (part, i) =>
      new TextRun({
        children: [...(i > 0 ? [new Tab()] : []), part],
        language: { value: tagOf[language] },
        ...(onNewLine && i === 0 ? { break: 1 } : {}),
      }),
  )

const ink = '2D2A36'
const teal = '1F5F65'

/** Sizes in half points, spacing in twentieths of a point. */
const styles = (language: Language) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 23, color: ink, language: { value: tagOf[language] } },
      paragraph: { spacing: { after: 160, line: 300 } },
    },
    title: {
      run: { font: 'Georgia', size: 52, color: ink },
      paragraph: { spacing: { after: 80 } },
    },
    heading1: {
      run: { font: 'Georgia', size: 36, color: teal },
      paragraph: { keepNext: true, spacing: { before: 480, after: 80 } },
    },
    heading2: {
      run: { font: 'Georgia', size: 27, color: ink },
      paragraph: { keepNext: true, spacing: { before: 360, after: 120 } },
    },
  },
  paragraphStyles: [
    { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 20, color: '5D5866' } },
    {
      id: 'Label',
      name: 'Label',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { after: 60 } },
    },
  ],
})

const numbering: INumberingOptions = {
  config: [
    {
      reference: 'road',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { indent: { left: 480, hanging: 360 } } },
        },
      ],
    },
  ],
}
