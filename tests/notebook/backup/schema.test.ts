import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { backupSchema } from '../../../src/notebook/backup/schema.ts'

const published = resolve(import.meta.dirname, '../../../public/schemas/backup.schema.json')

/** After a change to the format, ask first whether old readers still understand it: otherwise it is a new version. */
test('the published schema is that of the format (else: vitest run --project unit tests/notebook/backup/schema.test.ts -u)', async () => {
  await expect(backupSchema()).toMatchFileSnapshot(published)
})
