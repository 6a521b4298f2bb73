/** What every component test stands on: Bokmål on the screen, a real (in-memory) IndexedDB, a clean page after each test. */
import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeAll } from 'vitest'
import { speak, speakAlso } from '../src/app/i18n.ts'

beforeAll(async () => {
  await speak('nb')
  await speakAlso('notebook')
  await speakAlso('about')
})
afterEach(cleanup)
