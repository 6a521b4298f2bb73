/** A project with one small story: a clip in which two speak, and two in which nobody does. The recordings are tones. It is gone when the test is over. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const story = `id: fyret
version: 1
month: 3
minutes: 1
cast: { geir: Geir, nina: Nina }
start: kjokkenet
scenes:
  kjokkenet:
    clip: kjokkenet
    turn:
      kind: choose
      choices:
        - { id: sporre, to: havna }
        - { id: vente, to: sjoen }
  havna: { clip: havna, turn: { kind: end } }
  sjoen: { clip: sjoen, turn: { kind: end } }
questions:
  - { id: hva-hjalp, about: kjokkenet }
`

const words = `title: Fyret
about: En natt på fyret.
role: Du er Nina.
goal: Å lytte.
scenes:
  kjokkenet: { title: Kjøkkenet, decision: Hva gjør du?, when: Geir ventet }
  havna: { title: Havna }
  sjoen: { title: Sjøen }
choices:
  sporre: { text: Spørre ham, taken: Spurte ham, gave: Han fikk ordet., cost: Det tok tid. }
  vente: { text: Vente, taken: Ventet, gave: Det ble ro., cost: Du vet ikke mer. }
endings:
  havna: { gave: [En natt til., En kopp te.], cost: [Båten gikk.] }
  sjoen: { gave: [En natt til., En kopp te.], cost: [Båten gikk.] }
questions: { hva-hjalp: Hva hjalp Geir? }
lines:
  kjokkenet: { sein: Du er sein., te: Vil du ha te? }
descriptions:
  kjokkenet: { begge: Geir ser ned. }
`

const kitchen = `clip: kjokkenet
place: moterom
shots:
  - id: geir
    framing: close
    cast: [geir]
    beats: [{ line: sein, who: geir }]
  - id: begge
    framing: two
    cast: [geir, nina]
    described: true
    beats: [{ line: te, who: nina }]
`

const silence = (clip: string, who: string) => `clip: ${clip}
place: moterom
shots: [{ id: stille, framing: close, cast: [${who}], beats: [{ hold: 400 }] }]
`

export type SmallProject = {
  readonly root: string
  write(file: string, content: string | Uint8Array): void
  /** Puts a recording of a line of the kitchen in the voices folder. */
  record(line: string, recording: Uint8Array): void
}

export function smallProject(): SmallProject {
  const root = mkdtempSync(join(tmpdir(), 'small-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const project: SmallProject = {
    root,
    write(file, content) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), content)
    },
    record: (line, recording) =>
      project.write(`media/fyret/voices/kjokkenet.${line}.nb.wav`, recording),
  }
  project.write('stories/fyret/story.yaml', story)
  project.write('stories/fyret/words/nb.yaml', words)
  project.write('stories/fyret/screenplays/kjokkenet.yaml', kitchen)
  project.write('stories/fyret/screenplays/havna.yaml', silence('havna', 'geir'))
  project.write('stories/fyret/screenplays/sjoen.yaml', silence('sjoen', 'nina'))
  for (const line of ['sein', 'te', 'described.begge']) project.record(line, tone(600))
  return project
}

/** A recording as a WAV file: silence and tones in turn, each of so many ms, beginning with a tone. */
export function tone(...lengths: number[]): Uint8Array {
  const rate = 16_000
  const samples = lengths.flatMap((ms, part) =>
    Array.from({ length: (ms * rate) / 1000 }, (_, i) =>
      part % 2 === 0 ? Math.round(9000 * Math.sin((2 * Math.PI * 220 * i) / rate)) : 0,
    ),
  )
  const file = Buffer.alloc(44 + 2 * samples.length)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + 2 * samples.length, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20) // plain samples
  file.writeUInt16LE(1, 22) // one channel
  file.writeUInt32LE(rate, 24)
  file.writeUInt32LE(2 * rate, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36)
  file.writeUInt32LE(2 * samples.length, 40)
  for (const [i, sample] of samples.entries()) file.writeInt16LE(sample, 44 + 2 * i)
  return file
}

const main = resolve(import.meta.dirname, '../..')

/** `npm run film` in this project, while it runs: what it has said, and a way to kill it and all that it started. */
export function startFilm({ root }: SmallProject, ...args: string[]) {
  const command = [join(main, 'node_modules/tsx/dist/cli.mjs'), join(main, 'src/studio/film.ts')]
  // The studio's code is read by the rules of its own project.
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(main, 'tsconfig.json') }
  const child = spawn(process.execPath, [...command, ...args], { cwd: root, env, detached: true })
  const run = {
    said: '',
    ended: new Promise<number | null>((resolve) => child.once('close', resolve)),
    /** As when the power goes: nothing can be tidied up. */
    kill: () => void (child.pid && process.kill(-child.pid, 'SIGKILL')),
  }
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      run.said += part
    })
  return run
}

/** The same, to the end. */
export async function runFilm(project: SmallProject, ...args: string[]) {
  const run = startFilm(project, ...args)
  const code = await run.ended
  return { code, said: run.said }
}
