import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { type Project, tinyProject } from './tinyProject.ts'

const main = resolve(import.meta.dirname, '../..')

/** `npm run stories` in this project. */
function run({ root }: Project, ...args: string[]): { code: number | null; said: string } {
  const command = [join(main, 'node_modules/tsx/dist/cli.mjs'), join(main, 'src/author/stories.ts')]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { code: status, said: `${stdout}${stderr}` }
}

test('a sound project gets one friendly line', { timeout: 30_000 }, () => {
  expect(run(tinyProject())).toEqual({
    code: 0,
    said: 'Alt er i orden i 1 historie. / All is well in 1 story.\n',
  })
})

test('faults are told in both languages, all at once', { timeout: 30_000 }, () => {
  const project = tinyProject()
  project.edit('stories/lighthouse/words/nn.yaml', 'Kva hjelpte Leo?', 'Hjelpte det Leo?')
  project.remove('media/lighthouse/harbour.webp')
  const { code, said } = run(project, 'lighthouse')
  expect(code).toBe(1)
  expect(said).toBe(`stories/lighthouse/story.yaml:19:5
  nb  Klippet «harbour» mangler plakatbildet (media/lighthouse/harbour.webp). Lag det med: npm run film -- lighthouse harbour
  en  The clip ‘harbour’ lacks its poster (media/lighthouse/harbour.webp). Make it with: npm run film -- lighthouse harbour

stories/lighthouse/words/nn.yaml:31:3
  nb  «Hjelpte det Leo?» kan besvares med ja eller nei. Spør med kva, korleis, kven, kvar eller kvifor.
  en  ‘Hjelpte det Leo?’ can be answered with yes or no. Ask with kva, korleis, kven, kvar eller kvifor.

2 feil i 1 historie. / 2 faults in 1 story.
`)
})

test('a misspelt word is told, in a story named and in the interface when none is', {
  timeout: 60_000,
}, () => {
  const project = tinyProject()
  project.edit('stories/lighthouse/words/en.yaml', 'You are late.', 'You are laet.')
  project.write('src/player/words/en.json', '{ "next": "Nxet" }')
  const named = run(project, 'lighthouse')
  expect(named.code).toBe(1)
  expect(named.said).toContain(`en.yaml:36:5
  nb  «laet» står ikke i ordboka for engelsk. Mente du «late», «lat» eller «let»? Er ordet rett, så før det opp i stories/names.yaml.
  en  ‘laet’ is not in the English dictionary. Did you mean ‘late’, ‘lat’ or ‘let’? If the word is right, add it to stories/names.yaml.
`)
  expect(named.said).not.toContain('Nxet')
  expect(run(project).said).toContain('‘Nxet’ is not in the English dictionary.')
})

test('translations are marked from the command line', { timeout: 60_000 }, () => {
  const project = tinyProject()
  project.edit('stories/lighthouse/words/nb.yaml', 'Ana.', 'Ana, fyrvokteren.')
  expect(run(project).code).toBe(1)
  expect(run(project, 'translated', 'lighthouse', 'nn', 'role').said).toContain('1 sentence is')
  expect(run(project, 'translated', 'lighthouse').said).toContain('1 sentence is')
  expect(run(project).code).toBe(0)
})

test('nothing is marked while a file cannot be read, or the sentence does not exist', {
  timeout: 60_000,
}, () => {
  const project = tinyProject()
  expect(run(project, 'translated', 'lighthouse', 'nn', 'roll').said).toContain(
    'No sentence is called ‘roll’.',
  )
  project.edit('stories/lighthouse/words/nn.yaml', 'title: Fyret', 'title: [')
  expect(run(project, 'translated', 'lighthouse').code).toBe(1)
  project.edit('stories/lighthouse/words/nn.yaml', 'title: [', 'title: Fyret')
  expect(run(project).code).toBe(0)
})

test('a story that does not exist is named, with those that do', { timeout: 30_000 }, () => {
  const { code, said } = run(tinyProject(), 'windmill')
  expect(code).toBe(1)
  expect(said).toBe(
    'Ingen historie heter / No story is called: windmill\nHistoriene er / The stories are: lighthouse\n',
  )
})
