/** Finds a browser to test in: CHROME_PATH, one that is installed, Debian's Chromium, or Playwright's own download, in that order. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { install, mayInstall } from './debian.mjs'
import { run } from './run.mjs'

/**
 * The path of a browser of the Chromium family; installs one if there is none.
 * Throws a sentence that says what to do if CHROME_PATH leads nowhere or no browser can be had.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(
      `CHROME_PATH is ${named}, but there is no file there. Correct it, or unset it to let a browser be found.`,
    )
  }
  return installed() ?? (await fromDebian()) ?? (await fromPlaywright()) ?? fail()
}

/** @returns {string | null} */
const installed = () => usualPlaces().find((place) => existsSync(place)) ?? null

/** Where Chrome, Chromium and Edge put themselves. */
function usualPlaces() {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    )
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
      [
        ['Google', 'Chrome', 'Application', 'chrome.exe'],
        ['Chromium', 'Application', 'chrome.exe'],
        ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ].map((rest) => join(process.env[variable] ?? '', ...rest)),
    )
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'microsoft-edge']
  return names.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  )
}

/** Ubuntu has no Chromium package of its own (only one that asks for snap), so there this is left to Playwright. */
async function fromDebian() {
  if (!mayInstall()) return null
  console.log('No browser found; installing Debian’s Chromium …')
  await install('chromium')
  return installed()
}

async function fromPlaywright() {
  const place = chromium.executablePath()
  if (existsSync(place)) return place
  console.log('No browser found; downloading Playwright’s Chromium …')
  const withLibraries =
    process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : []
  await run('playwright-core', ['install', ...withLibraries, 'chromium'])
  return existsSync(place) ? place : null
}

/** @returns {never} */
function fail() {
  throw new Error(
    'No browser was found, and none could be installed. Install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to the one you have.',
  )
}

/** What a browser calls itself, such as `Chromium 142.0`; empty where it does not say. @param {string} browser */
export const nameOf = (browser) =>
  spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? ''
