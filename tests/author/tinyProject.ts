/** A project with one tiny, sound story, written into a temporary folder; a test breaks one thing in it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { markTranslated } from '../../src/author/translated.ts'
import { filmOf } from './filmOf.ts'

const story = `id: lighthouse
version: 1
month: 3
minutes: 2
cast: { ana: Ana, leo: Leo }
start: kitchen
scenes:
  kitchen:
    clip: kitchen
    turn:
      kind: choose
      choices:
        - { id: ask, to: tea }
        - { id: wait, to: harbour }
  tea:
    card: tea
    turn: { kind: continue, to: harbour }
  harbour:
    clip: harbour
    turn:
      kind: end
      echoes:
        - id: cup
          when: { chose: ask }
questions:
  - id: what-helped
facts:
  - { id: lamps }
`

const nb = `title: Fyret
about: En natt på fyret.
role: Du er Ana.
goal: Å lytte.
scenes:
  kitchen: { title: Kjøkkenet, decision: Hva gjør du?, when: Leo ventet, notes: [Hvem tier?, Vent litt.] }
  tea: { title: Te, card: Leo setter fram en kopp. }
  harbour: { title: Havna, notes: [Hva ble igjen?] }
choices:
  ask:
    text: Spørre ham
    taken: Spurte ham
    gave: Han fikk ordet.
    cost: Det tok tid.
  wait:
    text: Vente
    taken: Ventet
    consequence: Klokka tikker.
    gave: Det ble ro.
    cost: Du vet ikke mer.
echoes:
  cup: Koppen står der ennå.
endings:
  harbour:
    gave:
      - En natt til.
      - En kopp te.
    cost:
      - Båten gikk.
questions:
  what-helped: Hva hjalp Leo?
facts:
  lamps: Fyr lyser.
lines:
  kitchen:
    late: Du er sein.
sounds:
  wind: vinden uler
descriptions:
  kitchen:
    door: Leo står i døra.
`

const nn = `title: Fyret
about: Ei natt på fyret.
role: Du er Ana.
goal: Å lytte.
scenes:
  kitchen: { title: Kjøkenet, decision: Kva gjer du?, when: Leo venta, notes: [Kven teier?, Vent litt.] }
  tea: { title: Te, card: Leo set fram ein kopp. }
  harbour: { title: Hamna, notes: [Kva vart att?] }
choices:
  ask:
    text: Spørje han
    taken: Spurde han
    gave: Han fekk ordet.
    cost: Det tok tid.
  wait:
    text: Vente
    taken: Venta
    consequence: Klokka tikkar.
    gave: Det vart ro.
    cost: Du veit ikkje meir.
echoes:
  cup: Koppen står der enno.
endings:
  harbour:
    gave:
      - Ei natt til.
      - Ein kopp te.
    cost:
      - Båten gjekk.
questions:
  what-helped: Kva hjelpte Leo?
facts:
  lamps: Fyr lyser.
lines:
  kitchen:
    late: Du er sein.
sounds:
  wind: vinden ular
descriptions:
  kitchen:
    door: Leo står i døra.
`

const en = `title: The lighthouse
about: A night at the lighthouse.
role: You are Ana.
goal: To listen.
scenes:
  kitchen: { title: The kitchen, decision: What do you do?, when: Leo was waiting, notes: [Who is silent?, Wait.] }
  tea: { title: Tea, card: Leo puts a cup in front of you. }
  harbour: { title: The harbour, notes: [What was left?] }
choices:
  ask:
    text: Ask him
    taken: Asked him
    gave: He was heard.
    cost: It took time.
  wait:
    text: Wait
    taken: Waited
    consequence: The clock ticks.
    gave: It was quiet.
    cost: You know no more.
echoes:
  cup: The cup is still there.
endings:
  harbour:
    gave:
      - One more night.
      - A cup of tea.
    cost:
      - The boat left.
questions:
  what-helped: What helped Leo?
facts:
  lamps: Lighthouses shine.
lines:
  kitchen:
    late: You are late.
sounds:
  wind: the wind howls
descriptions:
  kitchen:
    door: Leo stands in the door.
`

const screenplay = `clip: kitchen
place: kitchen
shots:
  - id: door
    framing: two
    cast: [ana, leo]
    described: true
    beats:
      - { sound: wind }
      - { line: late, who: leo, looks: { leo: ana } }
`

const captions = (line: string, sound: string) => `WEBVTT

00:00.200 --> 00:01.000
[${sound}]

00:01.000 --> 00:03.000
<v Leo>${line}
`

const descriptions = (text: string) => `WEBVTT

00:00.000 --> 00:01.000
${text}
`

const coming = `- id: moon
  month: 1
  nb: { title: Månen, about: Ei ny historie. }
  nn: { title: Månen, about: Ei ny historie. }
  en: { title: The moon, about: A new story. }
`

const dates = `lighthouse:
  lamps: 2026-01-15
`

/** The files of a sound project. Films last four seconds. */
const sound = (): Record<string, string | Uint8Array> => ({
  'stories/coming.yaml': coming,
  'stories/checked.yaml': dates,
  'stories/lighthouse/story.yaml': story,
  'stories/lighthouse/words/nb.yaml': nb,
  'stories/lighthouse/words/nn.yaml': nn,
  'stories/lighthouse/words/en.yaml': en,
  'stories/lighthouse/screenplays/kitchen.yaml': screenplay,
  'media/lighthouse/tea.webp': 'a picture of tea',
  'media/lighthouse/kitchen.mp4': filmOf(4000),
  // Made by the studio; one that says nothing of its files may be changed by a test.
  'media/lighthouse/kitchen.made.json': '{}',
  'media/lighthouse/kitchen.webp': 'a picture of a kitchen',
  'media/lighthouse/kitchen.nb.vtt': captions('Du er sein.', 'vinden uler'),
  'media/lighthouse/kitchen.nn.vtt': captions('Du er sein.', 'vinden ular'),
  'media/lighthouse/kitchen.en.vtt': captions('You are late.', 'wind howls'),
  'media/lighthouse/kitchen.described.mp4': filmOf(5000),
  'media/lighthouse/kitchen.described.nb.vtt': captions('Du er sein.', 'vinden uler'),
  'media/lighthouse/kitchen.described.nn.vtt': captions('Du er sein.', 'vinden ular'),
  'media/lighthouse/kitchen.described.en.vtt': captions('You are late.', 'wind howls'),
  'media/lighthouse/kitchen.nb.descriptions.vtt': descriptions('Leo står i døra.'),
  'media/lighthouse/kitchen.nn.descriptions.vtt': descriptions('Leo står i døra.'),
  'media/lighthouse/kitchen.en.descriptions.vtt': descriptions('Leo stands in the door.'),
  'media/lighthouse/harbour.mp4': filmOf(4000),
  'media/lighthouse/harbour.made.json': '{}',
  'media/lighthouse/harbour.webp': 'a picture of a harbour',
  'media/lighthouse/harbour.nb.vtt': captions('Se der.', 'måker'),
  'media/lighthouse/harbour.nn.vtt': captions('Sjå der.', 'måkar'),
  'media/lighthouse/harbour.en.vtt': captions('Look there.', 'gulls'),
  'media/lighthouse/harbour.described.none': '',
  'media/lighthouse/voices/kitchen.late.nb.opus': 'a voice, which stays in the studio',
})

export type Project = {
  readonly root: string
  write(file: string, content: string | Uint8Array): void
  remove(file: string): void
  /** Replaces a passage, which must be there. */
  edit(file: string, passage: string, by: string): void
}

/** A sound project in a folder of its own, which is gone when the test is over. */
export function tinyProject(): Project {
  const root = mkdtempSync(join(tmpdir(), 'tiny-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const files = new Map<string, string | Uint8Array>()
  const project: Project = {
    root,
    write(file, content) {
      files.set(file, content)
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), content)
    },
    remove(file) {
      rmSync(join(root, file), { recursive: true })
    },
    edit(file, passage, by) {
      const content = files.get(file)
      if (typeof content !== 'string' || !content.includes(passage))
        throw new Error(`${file} does not say: ${passage}`)
      project.write(file, content.replace(passage, by))
    },
  }
  for (const [file, content] of Object.entries(sound())) project.write(file, content)
  markTranslated(root, 'lighthouse')
  return project
}
