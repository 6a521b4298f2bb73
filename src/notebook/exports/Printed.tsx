/* biome-ignore-all lint/suspicious/noArrayIndexKey: it is printed once and never changes */
/** The booklet as it stands on paper, and in the PDF that a browser makes of it: headings, lists and languages, and nothing to press. */
import { Fragment } from 'react'
import { tagOf } from '../moment.ts'
import type { Answer, Booklet, Chapter, Road } from './booklet.ts'
import { type Block, isNumbered, type List } from './text.ts'
import './printed.css'

export const Printed = ({ booklet: { title, by, made, language, chapters } }: Props) => (
  <section className="printed" lang={tagOf[language]}>
    <h1>{title}</h1>
    {by && <p className="by">{by.words}</p>}
    <p className="note">{made}</p>
    {chapters.map((chapter, i) => (
      <PrintedChapter key={i} {...chapter} />
    ))}
  </section>
)

type Props = { booklet: Booklet }

const PrintedChapter = ({ title, version, road, answers }: Chapter) => (
  <section>
    <h2 lang={tagOf[title.language]}>{title.words}</h2>
    {version !== null && <p className="note">{version}</p>}
    {road && <PrintedRoad {...road} />}
    {answers.map((answer, i) => (
      <PrintedAnswer key={i} {...answer} />
    ))}
  </section>
)

const PrintedAnswer = ({ asked, choice, language, blocks, dates, road }: Answer) => (
  <>
    {asked && <h3 lang={tagOf[asked.language]}>{asked.words}</h3>}
    {choice && (
      <p className="choice">
        {choice.map(({ words, language }, i) =>
          language === choice[0]?.language ? (
            words
          ) : (
            <span key={i} lang={tagOf[language]}>
              {words}
            </span>
          ),
        )}
      </p>
    )}
    <div lang={tagOf[language]}>
      {blocks.map((block, i) => (
        <PrintedBlock key={i} {...block} />
      ))}
    </div>
    {road && <PrintedRoad {...road} />}
    <p className="note dates">{dates}</p>
  </>
)

const PrintedRoad = ({ heading, language, stops }: Road) => (
  <>
    <p className="label">{heading}</p>
    <ol className="road" lang={tagOf[language]}>
      {stops.map((stop, i) => (
        <li key={i}>{stop}</li>
      ))}
    </ol>
  </>
)

const PrintedBlock = (block: Block) =>
  block.kind === 'list' ? (
    <PrintedList {...block} />
  ) : (
    <p dir="auto">
      <Lines lines={block.lines} />
    </p>
  )

function PrintedList(list: List) {
  const items = list.items.map(({ lines, lists }, i) => (
    <li key={i} dir="auto">
      <Lines lines={lines} />
      {lists.map((inner, at) => (
        <PrintedList key={at} {...inner} />
      ))}
    </li>
  ))
  return isNumbered(list) ? (
    <ol className={list.mark} start={list.start}>
      {items}
    </ol>
  ) : (
    <ul className={list.mark}>{items}</ul>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.map((line, i) => (
    <Fragment key={i}>
      {i > 0 && <br />}
      {line}
    </Fragment>
  ))
