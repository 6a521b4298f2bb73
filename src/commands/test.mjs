/** `npm test`: everything that can be decided by yes or no. Runs every step whatever the others say; the last line is the sum. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFault } from './node-version.mjs'

/**
 * @typedef {{ passed: number, failed: number, faults?: string[] }} Outcome
 * @type {Array<[name: string, step: () => Promise<Outcome>]>}
 */
const steps = [
  ['set-up', async () => (await import('./setup.mjs')).setUp().then(() => one(0))],
  ['types', () => tool('tsc', ['--noEmit'])],
  ['lint and format', () => tool('biome', ['check', '.'])],
  ['unit and component tests', () => vitest('unit')],
  ['stories', () => tool('tsx', ['src/author/stories.ts'])],
  ['build', async () => (await import('./build.mjs')).build().then(() => one(0))],
  ['end to end and budgets', () => vitest('e2e')],
]

/** A step without tests of its own counts as one. @param {number} code @returns {Outcome} */
const one = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** @param {string} name @param {string[]} words */
async function tool(name, words) {
  const { run } = await import('./run.mjs')
  return one(await run(name, words))
}

/** A run without any test, one that broke off and one with a test left out are failures too. @param {string} project */
async function vitest(project) {
  const { run } = await import('./run.mjs')
  const folder = await mkdtemp(join(tmpdir(), 'sidestilt-'))
  const report = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const code = await run('vitest', ['run', '--project', project, ...reporters])
    const {
      numPassedTests: passed,
      numTotalTests: all,
      testResults: files,
    } = JSON.parse(
      await readFile(report, 'utf8').catch(
        () => '{"numPassedTests":0,"numTotalTests":0,"testResults":[]}',
      ),
    )
    const broke = all === 0 || (code !== 0 && passed === all)
    return { passed, failed: all - passed + (broke ? 1 : 0), faults: faultsIn(files) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Which tests failed (✗) or passed only at a second try (↻) and why, two lines each, to stand again at the very end: long logs are read from there.
 * @param {Array<{ message: string, assertionResults: Array<{ status: string, fullName: string, failureMessages: string[] }> }>} files
 */
const faultsIn = (files) =>
  files.flatMap(({ message, assertionResults }) => [
    ...assertionResults
      .filter(({ status, failureMessages }) => status !== 'passed' || failureMessages.length > 0)
      .map(
        ({ status, fullName, failureMessages }) =>
          `${status === 'passed' ? '↻' : '✗'} ${fullName}\n  ${failureMessages.join(' ').slice(0, 500)}`,
      ),
    ...(message ? [`✗ ${message.slice(0, 500)}`] : []),
  ])

async function test() {
  const rows = []
  const faults = []
  for (const [name, step] of steps) {
    console.log(`\n— ${name}`)
    const started = Date.now()
    const outcome = await step().catch(({ message }) => {
      console.error(message)
      return one(1)
    })
    const result = outcome.failed === 0 ? 'passed' : 'FAILED'
    const seconds = `${Math.round((Date.now() - started) / 1000)} s`
    faults.push(...(outcome.faults ?? []))
    rows.push({ ...outcome, line: [name.padEnd(26), result, seconds.padStart(7)].join('  ') })
  }
  const passed = rows.reduce((sum, row) => sum + row.passed, 0)
  const failed = rows.reduce((sum, row) => sum + row.failed, 0)
  for (const fault of faults) console.log(`\n${fault}`)
  console.log(`\n${rows.map(({ line }) => line).join('\n')}\n\n${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

const fault = nodeFault(process.versions.node)
if (fault) {
  console.error(`${fault}\n0 passed, 1 failed`)
  process.exitCode = 1
} else await test()
