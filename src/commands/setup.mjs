/** Installs what is missing. Uses nothing but Node, since it runs before anything is installed. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package
 * @typedef {Record<string, Package>} Packages
 */

/** Installs by package-lock.json unless that has been done. Throws a sentence if it cannot be done. */
export async function setUp() {
  const wanted = await packagesIn(join(root, 'package-lock.json'))
  const there = await packagesIn(join(root, 'node_modules', '.package-lock.json')).catch(() => ({}))
  if (isInstalled(wanted, there)) return
  console.log('Installerer det som mangler … / Installing what is missing …')
  // By the lock file and without touching it, as `npm ci`; but that one gives up where a registry lacks parts built for other machines.
  if ((await run('npm', ['install', '--no-save', '--no-audit', '--no-fund'])) !== 0)
    throw new Error(
      [
        'Det gikk ikke å installere. Er maskinen på nett? Grunnen står over.',
        'The installation failed. Is the machine online? The reason is above.',
      ].join('\n'),
    )
}

/**
 * Whether everything wanted is there in the right version, with the parts that were built for this very machine.
 * @param {Packages} wanted
 * @param {Packages} there
 */
export const isInstalled = (wanted, there) =>
  Object.entries(wanted).every(
    ([place, { version, ...rest }]) =>
      place === '' ||
      there[place]?.version === version ||
      (rest.optional === true && !(place in there) && !isForThisMachine(rest)),
  )

/** @param {Package} parts */
const isForThisMachine = ({ os, cpu, libc }) =>
  os?.includes(process.platform) === true &&
  cpu?.includes(process.arch) !== false &&
  (libc === undefined || libc.includes(libcHere()))

function libcHere() {
  if (process.platform !== 'linux') return ''
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  )
  return header.glibcVersionRuntime === undefined ? 'musl' : 'glibc'
}

/** @param {string} file @returns {Promise<Packages>} */
const packagesIn = async (file) => JSON.parse(await readFile(file, 'utf8')).packages
