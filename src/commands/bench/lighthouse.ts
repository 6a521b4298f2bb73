/** Lighthouse's view of a page on a phone. Fetched by npx when it is wanted, since nothing else needs it. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export type Scores = Readonly<Record<(typeof categories)[number], number>>

/** Scores from 0 to 100. Throws a sentence where Lighthouse cannot be fetched or run. */
export async function lighthouse(address: string, browser: string): Promise<Scores> {
  const folder = await mkdtemp(join(tmpdir(), 'sidestilt-'))
  const report = join(folder, 'report.json')
  const words = [
    '--yes',
    'lighthouse@12',
    address,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ]
  try {
    const child = spawn('npx', words, {
      env: { ...process.env, CHROME_PATH: browser },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    await new Promise((done) => child.once('exit', done).once('error', done))
    const result = JSON.parse(await readFile(report, 'utf8'))
    const score = (category: string) => Math.round(result.categories[category].score * 100)
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    }
  } catch {
    throw new Error('Lighthouse could not be fetched, or could not run.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
