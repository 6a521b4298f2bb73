/** Exports in tests: answers that go out, and readers that open the files again. */
import { strFromU8, unzipSync } from 'fflate'
import i18next from 'i18next'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'vitest'
import { speak } from '../../src/app/i18n.ts'
import type { Asked, Entry } from '../../src/notebook/entry.ts'
import { booklet } from '../../src/notebook/exports/booklet.ts'
import { formats } from '../../src/notebook/exports/formats.ts'
import { Printed } from '../../src/notebook/exports/Printed.tsx'
import { wordingIn } from '../../src/notebook/exports/wording.ts'
import type { Language } from '../../src/story/language.ts'

/** How a file is made: in which language the screen speaks, and what she calls herself. */
type How = { language?: Language; by?: string }

export const entryOf = (asked: Asked, words: string, more: Partial<Entry> = {}): Entry => ({
  ...asked,
  words,
  writtenAt: '2026-11-20T09:00:00.000Z',
  changedAt: '2026-11-21T11:00:00.000Z',
  tab: 'a',
  earlier: [],
  ...more,
})

export async function wordingFor({ language = 'nb', by = '' }: How = {}) {
  await speak(language)
  const now = new Date('2026-11-21T12:04:00')
  return wordingIn(i18next.getFixedT(language, 'notebook'), language, now, by)
}

type Entries = readonly Entry[]

export const asPlain = async (entries: Entries, how?: How) =>
  (await formats.plain.toFile(entries, await wordingFor(how))).text()

export const asMarkdown = async (entries: Entries, how?: How) =>
  (await formats.markdown.toFile(entries, await wordingFor(how))).text()

/** Markdown as it is meant: without the signs that keep her own signs from meaning something. */
export const meant = (markdown: string): string =>
  markdown.replace(/<!-- -->\n+\s*/g, '').replace(/\\([!-/:-@[-`{-~])/g, '$1')

export async function onPaper(entries: Entries, how?: How): Promise<HTMLElement> {
  const paper = document.createElement('div')
  const laid = booklet(entries, await wordingFor(how))
  paper.innerHTML = renderToStaticMarkup(createElement(Printed, { booklet: laid }))
  return paper
}

/** What paper says, line by line, with the numbers that a browser puts before items. */
export function linesOf(paper: Element): string[] {
  const lines: string[] = ['']
  const walk = (parent: Element) => {
    let number = parent instanceof HTMLOListElement ? parent.start : Number.NaN
    const bracket = parent.classList.contains('bracket') ? ')' : '.'
    // By siblings: jsdom counts a list of children anew for each of them.
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) lines.push(`${lines.pop()}${node.data}`)
      else if (node instanceof Element) {
        lines.push(number >= 0 ? `${number++}${bracket} ` : '')
        walk(node)
      }
    }
  }
  walk(paper)
  return lines.filter((line) => line !== '')
}

export async function asWord(entries: Entries, how?: How): Promise<Uint8Array> {
  const file = await formats.word.toFile(entries, await wordingFor(how))
  return new Uint8Array(await file.arrayBuffer())
}

/** The parts of a Word file, parsed. */
export function partsOf(file: Uint8Array) {
  const zip = unzipSync(file)
  const part = (name: string) => {
    const parsed = new DOMParser().parseFromString(
      strFromU8(zip[name] ?? new Uint8Array()),
      'application/xml',
    )
    expect(parsed.querySelector('parsererror'), name).toBeNull()
    return parsed
  }
  return {
    document: part('word/document.xml'),
    numbering: part('word/numbering.xml'),
    core: part('docProps/core.xml'),
    styles: part('word/styles.xml'),
    settings: part('word/settings.xml'),
    footer: part('word/footer1.xml'),
  }
}

export const inside = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagName(name),
]
export const val = (parent: Document | Element, name: string): string =>
  inside(parent, name)[0]?.getAttribute('w:val') ?? ''

/** Paragraph by paragraph: its style, its text with line breaks and tabs, and the mark that Word puts before an item, as «3.» or «•». */
export function paragraphsIn({ document, numbering }: ReturnType<typeof partsOf>) {
  const kinds = new Map(
    inside(numbering, 'w:abstractNum').map((kind) => [
      kind.getAttribute('w:abstractNumId'),
      inside(kind, 'w:lvl'),
    ]),
  )
  const lists = new Map(
    inside(numbering, 'w:num').map((list) => [
      list.getAttribute('w:numId'),
      kinds.get(val(list, 'w:abstractNumId')) ?? [],
    ]),
  )
  const counts = new Map<string, number>()
  const markOf = (paragraph: Element) => {
    const [properties] = inside(paragraph, 'w:numPr')
    if (!properties) return ''
    const [id, level] = [val(properties, 'w:numId'), val(properties, 'w:ilvl')]
    const how = lists.get(id)?.[Number(level)] as Element
    const key = `${id} ${level}`
    const count = counts.get(key) ?? Number(val(how, 'w:start'))
    counts.set(key, count + 1)
    return val(how, 'w:lvlText').replace(/%\d/, String(count))
  }
  return inside(document, 'w:p').map((paragraph) => ({
    style: val(paragraph, 'w:pStyle'),
    level: Number(val(paragraph, 'w:ilvl')),
    mark: markOf(paragraph),
    isFromTheRight: inside(paragraph, 'w:bidi').length > 0,
    text: inside(paragraph, '*')
      .map(({ tagName, textContent, parentElement }) =>
        tagName === 'w:t'
          ? textContent
          : tagName === 'w:br'
            ? '\n'
            : tagName === 'w:tab' && parentElement?.tagName === 'w:r'
              ? '\t'
              : '',
      )
      .join(''),
  }))
}
