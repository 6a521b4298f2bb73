/** What stands on the pages: title, contents, stories, questions, answers. */
import { Bookmark, HeadingLevel, Paragraph, TableOfContents } from 'docx'
import type { Language } from '../../../story/language.ts'
import type { Answer, Booklet, Chapter, Road } from '../booklet.ts'
import type { Block } from '../text.ts'
import type { Lists } from './lists.ts'
import { ofOneDirection, paragraph, runs, sentence } from './runs.ts'

type Part = Paragraph | TableOfContents

/** `lists` takes down every list on the way, since Word wants them told of beforehand. */
export const pagesOf = (book: Booklet, lists: Lists): Part[] => {
  const { title, by, made, language, chapters } = book
  return [
    paragraph(title, language, { heading: HeadingLevel.TITLE }),
    ...(by ? [paragraph(by.words, language, { style: 'By' })] : []),
    paragraph(made, language, { style: 'Note' }),
    ...contentsOf(book),
    ...chapters.flatMap((chapter, at) => chapterIn(chapter, at, language, lists)),
  ]
}

const placeOf = (at: number) => `historie-${at + 1}`

/** A real table of contents, already filled in with links; page numbers come if the reader asks Word to update it. */
const contentsOf = ({ contents, language, chapters }: Booklet): Part[] =>
  contents === null
    ? []
    : [
        paragraph(contents, language, { style: 'ContentsHeading' }),
        new TableOfContents(contents, {
          headingStyleRange: '1-1',
          hyperlink: true,
          beginDirty: false,
          tabLeader: 'none',
          cachedEntries: chapters.map(({ title }, at) => ({
            title: title.words,
            level: 1,
            href: placeOf(at),
          })),
        }),
      ]

const chapterIn = (chapter: Chapter, at: number, language: Language, lists: Lists): Part[] => {
  const { title, version, road, answers } = chapter
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new Bookmark({ id: placeOf(at), children: runs(title.words, title.language) })],
    }),
    ...(version === null ? [] : [paragraph(version, language, { style: 'Note', keepNext: true })]),
    ...roadIn(road, language, lists),
    ...answers.flatMap((answer) => answerIn(answer, language, lists)),
  ]
}

const answerIn = (answer: Answer, language: Language, lists: Lists): Part[] => {
  const { asked, choice, blocks, dates, road } = answer
  return [
    ...(asked ? [paragraph(asked.words, asked.language, { heading: HeadingLevel.HEADING_2 })] : []),
    ...(choice ? [sentence(choice, { style: 'Choice' })] : []),
    ...blocks.flatMap((block) => blockIn(block, answer.language, lists)),
    ...roadIn(road, language, lists),
    paragraph(dates, language, { style: 'Dates' }),
  ]
}

const blockIn = (block: Block, language: Language, lists: Lists): Part[] =>
  block.kind === 'list'
    ? lists.paragraphsOf(block, { language })
    : ofOneDirection(block.lines).map((lines) => paragraph(lines.join('\n'), language))

const roadIn = (road: Road | null, language: Language, lists: Lists): Part[] =>
  road
    ? [
        paragraph(road.heading, language, { style: 'Label' }),
        ...lists.paragraphsOf(
          {
            kind: 'list',
            mark: 'dot',
            start: 1,
            items: road.stops.map((stop) => ({ lines: [stop], lists: [] })),
          },
          { language: road.language, keepNext: true },
        ),
      ]
    : []
