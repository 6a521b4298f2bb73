/** The backup as JSON Schema, for those who write or read one with another program. Never part of the site. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { BackupFile } from './format.ts'

/** What every key means, by its place in the file. */
const meanings: Readonly<Record<string, string>> = {
  sidestilt: 'Whose file this is.',
  version: 'How the file is to be read. Readers leave keys alone that they do not know.',
  madeAt: 'When the file was made. All moments are ISO 8601 in UTC.',
  entries: 'Everything the learner has written, one entry an answer, complete in itself.',
  'entries.story': 'Id of the story; empty for the note on the whole course.',
  'entries.storyTitle': 'Its title in the language of the entry.',
  'entries.storyVersion': 'The version of the story that the answer was given to.',
  'entries.question': 'Id of the question; empty for a note that nobody asked for.',
  'entries.asked': 'The question as it was put.',
  'entries.language': 'Bokmål (nb), Nynorsk (nn) or English (en).',
  'entries.road': 'The road that led to the question, scene by scene, in words.',
  'entries.road.scene': 'The title of the scene.',
  'entries.road.taken': 'The choice that led on from it, looked back upon.',
  'entries.road.when': 'The moment it was made in, as it goes on after «da».',
  'entries.choice': 'The choice that the answer belongs to, if there is one; as in the road.',
  'entries.choice.scene': 'The title of the scene it was made in.',
  'entries.choice.taken': 'The choice, looked back upon.',
  'entries.choice.when': 'The moment it was made in, as it goes on after «da».',
  'entries.order': 'Its place among the questions of the story: the smaller comes first.',
  'entries.words': 'The answer: plain text, never markup.',
  'entries.writtenAt': 'When it was begun.',
  'entries.changedAt': 'When it was last written in.',
  'entries.earlier': 'Texts that gave way to newer ones, oldest first.',
  'entries.earlier.words': 'An earlier text.',
  'entries.earlier.changedAt': 'When it was last written in.',
  bookmarks: 'How far the learner has come, one bookmark a story. No word of hers is in it.',
  'bookmarks.story': 'Id of the story.',
  'bookmarks.version': 'The version of the story.',
  'bookmarks.path': 'The way to where she is, scene by scene.',
  'bookmarks.path.scene': 'Id of the scene.',
  'bookmarks.path.choice': 'Id of the choice that led on from it.',
  'bookmarks.turn': 'Whether it was her turn there already, after the film.',
  'bookmarks.ms': 'Where in the film of the last scene she is, in milliseconds.',
  'bookmarks.roads': 'Every road she has walked, each as in `path`.',
  'bookmarks.roads.scene': 'Id of the scene.',
  'bookmarks.roads.choice': 'Id of the choice that led on from it.',
  'bookmarks.ended': 'Whether any road has come to an ending.',
  'bookmarks.changedAt': 'When she was there.',
}

/** The text of public/schemas/backup.schema.json. Throws for a key without a meaning, and for a meaning without a key. */
export function backupSchema(): string {
  const left = new Set(Object.keys(meanings))
  const explained = (schema: JsonSchema, place: string): JsonSchema => {
    const { properties, items } = schema
    if (items && !Array.isArray(items))
      return { ...schema, items: explained(items as JsonSchema, place) }
    if (!properties) return schema
    const inside = Object.entries(properties).map(([key, value]) => {
      const path = place === '' ? key : `${place}.${key}`
      const description = meanings[path]
      if (description === undefined) throw new Error(`Nobody says what “${path}” means`)
      left.delete(path)
      return [key, { description, ...explained(value as JsonSchema, path) }]
    })
    return { ...schema, properties: Object.fromEntries(inside) }
  }
  const schema = toJsonSchema(BackupFile, { typeMode: 'input', errorMode: 'ignore' })
  const { $schema, ...rest } = explained(schema, '')
  if (left.size > 0) throw new Error(`These keys are gone: ${[...left].join(', ')}`)
  const title = 'A backup of a notebook from Sidestilt'
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}
