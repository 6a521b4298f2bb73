/** The sheet of paper: its size, and what stands at the foot of it. Sizes in twentieths of a point. */
import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { tagOf } from '../../moment.ts'
import type { Booklet } from '../booklet.ts'

export const a4 = { width: 11906, height: 16838 }
export const margin = { top: 1418, bottom: 1418, left: 1588, right: 1588, footer: 680 }

/** How wide the text is. */
export const textWidth = a4.width - margin.left - margin.right

/** «Refleksjoner · Kari Nordmann» to the left, «Side 2 av 5» to the right. */
export const footerOf = ({ title, by, language }: Booklet, [page, of]: readonly [string, string]) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({
            language: { value: tagOf[language] },
            children: [
              by ? `${title} · ${by.name}` : title,
              new Tab(),
              `${page} `,
              PageNumber.CURRENT,
              ` ${of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
