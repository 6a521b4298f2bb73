/** Starts the project's own tools, the same way on every system. */
import { spawn } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'

/** The folder with package.json in it. */
export const root = resolve(import.meta.dirname, '../..')

/**
 * Runs a tool from node_modules (or npm) and shows what it says. Resolves with its exit code; 1 if it cannot be started at all.
 * @param {string} tool
 * @param {string[]} [words]
 * @returns {Promise<number>}
 */
export function run(tool, words = []) {
  const tools = join(root, 'node_modules', '.bin')
  const env = { ...process.env, PATH: tools + delimiter + process.env.PATH }
  // npm's tools are .cmd files on Windows, which only its shell can start.
  const child = spawn(tool, words, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return new Promise((resolve) => {
    child.once('error', ({ message }) => {
      console.error(message)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
