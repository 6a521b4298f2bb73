/** One YAML file as an author wrote it: plain data, and for every part of it the line where it stands. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import { type Fault, fault, type Place } from './fault.ts'
import { syntaxFault } from './syntax.ts'
import { readText } from './text.ts'

export type Key = string | number
export type KeyPath = readonly Key[]

export type Sheet = {
  readonly file: string
  /** Plain data; `undefined` where the file could not be read. */
  readonly value: unknown
  readonly faults: readonly Fault[]
  /** Nothing stands in it, or only comments. */
  readonly empty?: true
  /** Where a part of the file stands; for a part that is not there, where it would belong. */
  at(path: KeyPath): Place
}

/** More aliases than this in one file are a mistake, or an attack. */
const maxAliasCount = 100

/** Reads `file`, told from `root`. Never throws: what is wrong with the file is in `faults`. */
export function readSheet(root: string, file: string): Sheet {
  const read = readText(root, file)
  if ('text' in read) return parseSheet(file, read.text)
  return { file, value: undefined, faults: [read.fault], at: () => ({ file }) }
}

/** The same for a text that has been read already. YAML 1.2, core schema, no tags. */
function parseSheet(file: string, text: string): Sheet {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const at = (path: KeyPath) => placeAt(offsetOf(document, path))
  const unread = (faults: readonly Fault[]): Sheet => ({ file, value: undefined, faults, at })

  const complaints = [...document.errors, ...document.warnings]
  if (complaints.length > 0)
    return unread(complaints.map((complaint) => syntaxFault(placeAt(complaint.pos[0]), complaint)))
  try {
    const value: unknown = document.toJS({ maxAliasCount })
    if (value !== null && value !== undefined) return { file, value, faults: [], at }
    return { ...unread([fault({ file }, 'Fila er tom.', 'The file is empty.')]), empty: true }
  } catch {
    return unread([
      fault(
        { file },
        `Fila viser til seg selv (&-ankre og *-tegn) mer enn ${maxAliasCount} ganger. Skriv ordene rett ut.`,
        `The file refers to itself (anchors and aliases) more than ${maxAliasCount} times. Write the words out.`,
      ),
    ])
  }
}

/** Where the part at `path` starts, in characters: at its key, or in a list at the item. */
function offsetOf(document: Document.Parsed, path: KeyPath): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(key))
      if (!pair) return offset
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)]
      if (item === undefined) return offset
      offset = startOf(item) ?? offset
      node = item
    } else return offset
  }
  return offset
}

const startOf = (node: unknown): number | undefined =>
  isNode(node) ? (node as Node).range?.[0] : undefined
