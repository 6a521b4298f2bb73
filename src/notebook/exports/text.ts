/** What she typed, read as paragraphs and lists, as she meant it: no word goes, none changes place. Knows no format. */
import { clean } from './clean.ts'

export type Block = Paragraph | List

/** One or more lines that belong together. */
export type Paragraph = { readonly kind: 'paragraph'; readonly lines: readonly string[] }

/**
 * How the items are marked: a bullet, or numbers that rise by one, «1.» or «1)». A dash marks nothing: in Norwegian it
 * opens what somebody says, and stays the sign she wrote.
 */
export type Mark = 'bullet' | 'dot' | 'bracket'

/** `start` is the number of the first item; one list ends where her numbers do not go on. */
export type List = {
  readonly kind: 'list'
  readonly mark: Mark
  readonly start: number
  readonly items: readonly Item[]
}

/** An item with the lists inside it. */
export type Item = { readonly lines: readonly string[]; readonly lists: readonly List[] }

export const isNumbered = ({ mark }: List): boolean => mark === 'dot' || mark === 'bracket'

/**
 * An empty line parts paragraphs; other line breaks stay line breaks. A line that begins with `-`, `*`, `•`, `1.` or
 * `1)` is an item; one that is further in than the item above is inside it, marked or not. A number alone, as in «17. mai»,
 * makes no list.
 */
export function blocksOf(words: string): Block[] {
  const lines = clean(words).split('\n')
  const numbers = new Set(lines.flatMap((line) => marked(line)?.number ?? []))
  const isCount = (n: number) => n === 1 || numbers.has(n - 1) || numbers.has(n + 1)

  const blocks: (OpenParagraph | OpenList)[] = []
  let paragraph: OpenParagraph | null = null
  /** The items that a line may belong to, the outermost first. */
  let open: { indent: number; list: OpenList; item: OpenItem }[] = []

  for (const line of lines) {
    const found = marked(line)
    if (line.trim() === '') paragraph = null
    else if (found && (found.number === null || isCount(found.number))) {
      paragraph = null
      open = open.filter(({ indent }) => indent <= found.indent)
      const beside = open.at(-1)?.indent === found.indent ? open.pop() : undefined
      const item: OpenItem = { lines: [found.text], lists: [] }
      const among = open.at(-1)?.item.lists ?? blocks
      const isLast = beside !== undefined && among.at(-1) === beside.list
      if (isLast && goesOn(beside.list, found)) beside.list.items.push(item)
      else among.push({ kind: 'list', mark: found.mark, start: found.number ?? 1, items: [item] })
      open.push({ indent: found.indent, list: among.at(-1) as OpenList, item })
    } else if (indentOf(line) > (open.at(-1)?.indent ?? Number.POSITIVE_INFINITY))
      open.at(-1)?.item.lines.push(line.trim())
    else {
      open = []
      if (!paragraph) {
        paragraph = { kind: 'paragraph', lines: [] }
        blocks.push(paragraph)
      }
      paragraph.lines.push(line.trimEnd())
    }
  }
  return blocks
}

type OpenParagraph = { kind: 'paragraph'; lines: string[] }
type OpenList = { kind: 'list'; mark: Mark; start: number; items: OpenItem[] }
type OpenItem = { lines: string[]; lists: OpenList[] }

type Marked = { indent: number; mark: Mark; number: number | null; text: string }

const goesOn = ({ mark, start, items }: OpenList, next: Marked) =>
  mark === next.mark && (next.number === null || next.number === start + items.length)

/** The line as an item, if it is marked as one. Numbers have three digits at most: «2026.» is a year. */
function marked(line: string): Marked | null {
  const [, indent = '', sign = '', text = ''] =
    line.match(/^(\s*)([-*•·‣]|(?:0|[1-9]\d{0,2})[.)])[ \t\u00a0]+(\S.*)$/) ?? []
  if (text === '') return null
  const number = /^\d/.test(sign) ? Number.parseInt(sign, 10) : null
  const mark = sign.endsWith('.') ? 'dot' : sign.endsWith(')') ? 'bracket' : 'bullet'
  return { indent: indentOf(indent), mark, number, text: text.trimEnd() }
}

/** How far in a line begins; a tab counts as four signs. */
const indentOf = (line: string): number =>
  (line.match(/^\s*/)?.[0] ?? '').replaceAll('\t', '    ').length
