/** Finds a LibreOffice to open Word files in. Tests only: nothing of the site needs it. */
import { spawnSync } from 'node:child_process'
import { install, mayInstall } from './debian.mjs'

/** Whether there is one; on Debian it is installed when root runs the tests. Elsewhere the tests do without, and say so. */
export async function findOffice() {
  if (isThere()) return true
  if (!mayInstall()) return false
  console.log('No LibreOffice found; installing Debian’s …')
  await install('libreoffice-writer-nogui', 'fonts-noto-color-emoji')
  return isThere()
}

const isThere = () => spawnSync('soffice', ['--version']).status === 0
