/** Finds ffmpeg, so that a test can make a small film. Tests only: nothing of the site needs it. */
import { spawnSync } from 'node:child_process'
import { install, mayInstall } from './debian.mjs'

/** Whether there is one; on Debian it is installed when root runs the tests. Elsewhere the tests do without, and say so. */
export async function findFfmpeg() {
  if (isThere()) return true
  if (!mayInstall()) return false
  console.log('No ffmpeg found; installing Debian’s …')
  await install('ffmpeg')
  return isThere()
}

const isThere = () => spawnSync('ffmpeg', ['-version']).status === 0
