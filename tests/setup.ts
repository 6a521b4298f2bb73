/** What every component test stands on: Bokmål on the screen, a real (in-memory) IndexedDB, a clean page after each test. */
import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll } from 'vitest'
import { speak, speakAlso } from '../src/app/i18n.ts'

// A slow machine is no fault; what never comes is.
configure({ asyncUtilTimeout: 5000 })

beforeAll(async () => {
  await speak('nb')
  await speakAlso('notebook')
  await speakAlso('about')
})
afterEach(cleanup)
