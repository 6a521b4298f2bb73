/** Reads WebVTT as strictly as the studio writes it: cues, one `<v Name>` first, sounds in [brackets]. Nothing else of the format. */
import type { Cue } from '../story/edition.ts'
import { type Fault, fault } from './fault.ts'
import { readText } from './text.ts'

/** A cue and the line where its times stand. `text` keeps its line breaks. */
export type WrittenCue = Cue & { readonly line: number }

const time = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`
const times = new RegExp(String.raw`^${time}[ \t]+-->[ \t]+${time}((?:[ \t]+[a-z]+:\S+)*)[ \t]*$`)
const voice = /^<v(?:\.[\w.]+)?[ \t]+([^<>]+)>/
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
}

/**
 * The cues of a WebVTT text and every fault of form in it; a cue with a fault is left out.
 * Times are whole milliseconds. `file` is only named in faults.
 */
export function readVtt(
  file: string,
  text: string,
): { cues: readonly WrittenCue[]; faults: readonly Fault[] } {
  const lines = text.split(/\r\n|\r|\n/)
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? ''))
    return {
      cues: [],
      faults: [
        fault(
          { file, line: 1 },
          'Første linje skal være WEBVTT.',
          'The first line must be WEBVTT.',
        ),
      ],
    }
  const cues: WrittenCue[] = []
  const faults: Fault[] = []
  for (const { first, block } of blocksIn(lines)) {
    const read = readCue(file, first, block)
    if (read === null) continue
    if ('cue' in read) cues.push(read.cue)
    else faults.push(read.fault)
  }
  return { cues, faults }
}

/** The same for a file told from `root`. Never throws. */
export function readVttFile(root: string, file: string): ReturnType<typeof readVtt> {
  const read = readText(root, file)
  return 'text' in read ? readVtt(file, read.text) : { cues: [], faults: [read.fault] }
}

/** The parts of the file between empty lines, with the number of their first line. The head is left out. */
function blocksIn(lines: readonly string[]): { first: number; block: readonly string[] }[] {
  const blocks: { first: number; block: string[] }[] = []
  let open = false
  lines.forEach((line, i) => {
    if (line.trim() === '') open = false
    else if (open) blocks.at(-1)?.block.push(line)
    else {
      blocks.push({ first: i + 1, block: [line] })
      open = true
    }
  })
  return blocks.slice(1)
}

function readCue(
  file: string,
  first: number,
  block: readonly string[],
): { cue: WrittenCue } | { fault: Fault } | null {
  if (/^NOTE(?:[ \t]|$)/.test(block[0] ?? '')) return null
  const at = block.findIndex((line) => line.includes('-->'))
  const line = first + Math.max(at, 0)
  const wrong = (nb: string, en: string) => ({ fault: fault({ file, line }, nb, en) })
  const match = times.exec(block[at] ?? '')
  if (at < 0 || at > 1 || !match)
    return wrong(
      'Her skal det stå tider, slik: 00:01.000 --> 00:03.500',
      'Times belong here, like this: 00:01.000 --> 00:03.500',
    )
  const from = milliseconds(match.slice(1, 5))
  const to = milliseconds(match.slice(5, 9))
  if (to <= from)
    return wrong('Teksten slutter før den begynner.', 'The caption ends before it begins.')

  const raw = block.slice(at + 1).join('\n')
  const who = voice.exec(raw)?.[1]?.trim()
  const said = raw.replace(voice, '').replace(/<\/v>\s*$/, '')
  if (/[<>]/.test(said))
    return wrong(
      'Bare <v Navn> først i teksten kan brukes her; to stemmer er to tekster, og < skrives &lt;.',
      'Only <v Name> at the start is used here; two voices are two captions, and < is written &lt;.',
    )
  const text = said.trim().replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
  if (text === '') return wrong('Her mangler teksten.', 'The text is missing here.')
  return { cue: { from, to, text, line, ...(who === undefined ? {} : { who }) } }
}

const milliseconds = ([hours, minutes, seconds, rest]: readonly (string | undefined)[]): number =>
  ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest)
