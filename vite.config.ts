/** How the module is built and tested: a static site with relative addresses, at home in any folder. */
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { stories } from './src/author/plugin.ts'
import { studioPreview } from './src/studio/preview/plugin.ts'

/** Vite's own page while somebody writes needs inline styles and a socket; what is published keeps the strict policy of index.html. */
const looserPolicyInDev: Plugin = {
  name: 'looser-policy-in-dev',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html
      .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace("connect-src 'self'", "connect-src 'self' ws:"),
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    looserPolicyInDev,
    stories(import.meta.dirname),
    studioPreview(import.meta.dirname),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One style for all: every further request costs a phone on a bus 150 ms.
    cssCodeSplit: false,
  },
  // Two pages, built apart: what a course leader needs costs a learner nothing, and the bundler has no reason to cut the learner's code up.
  environments: {
    leader: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: { input: 'leader.html' },
      },
    },
  },
  builder: {
    async buildApp({ build, environments: { client, leader } }) {
      if (!client || !leader) throw new Error('both pages are to be built')
      await build(client)
      await build(leader)
    },
  },
  test: {
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/setup.ts'],
          globalSetup: ['tests/studio/global-setup.ts'],
          // A slow machine is no fault; a test that hangs is.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          // Much of a visit is waiting for a film, so two at a time fit on any machine.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // A browser on a busy machine may lose a race that nobody is to blame for; `npm test` names who needed the second try.
          retry: 1,
        },
      },
    ],
  },
})
