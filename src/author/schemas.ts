/** The formats as JSON Schema, so that an editor can complete and check a story while it is written. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { Screenplay } from '../story/screenplay.ts'
import { Story } from '../story/story.ts'
import { Words } from '../story/words.ts'
import { Coming } from './coming.ts'
import { Dates } from './dates.ts'
import { Names } from './names.ts'

const formats: Readonly<Record<string, GenericSchema>> = {
  story: Story,
  words: Words,
  screenplay: Screenplay,
  coming: Coming,
  checked: Dates,
  names: Names,
}

/** The text of every schema by its file, told from the project's root. */
export const schemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(formats).map(([name, format]) => [
      `public/schemas/${name}.schema.json`,
      // A schema says less than the type where JSON Schema has no word for it; `npm run stories` says the rest.
      `${JSON.stringify(toJsonSchema(format, { typeMode: 'input', errorMode: 'ignore' }), null, 2)}\n`,
    ]),
  )

/** Writes them; returns the names of the files. */
export function writeSchemas(root: string): readonly string[] {
  for (const [file, text] of schemas()) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return [...schemas().keys()]
}
