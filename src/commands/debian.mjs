/** Installs Debian’s packages, where that can be done without asking anybody: on Debian, as root. */
import { existsSync, readFileSync } from 'node:fs'
import { run } from './run.mjs'

export const mayInstall = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

/** @param {string[]} names */
export async function install(...names) {
  process.env.DEBIAN_FRONTEND = 'noninteractive'
  await run('apt-get', ['update', '-q'])
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names])
}
