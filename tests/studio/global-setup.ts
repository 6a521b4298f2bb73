/** Once for all unit tests: whether films can be made here. */
import type { TestProject } from 'vitest/node'
import { findFfmpeg } from '../../src/commands/ffmpeg.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether there is an ffmpeg to make films with. */
    ffmpeg: boolean
  }
}

export default async function setUp(project: TestProject) {
  project.provide('ffmpeg', await findFfmpeg())
}
