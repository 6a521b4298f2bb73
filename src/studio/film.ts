/**
 * `npm run film` makes every film that is older than what it is made from; `-- <story> [clip]` those of one story, or one.
 * `npm run film -- sheet [story]` draws a contact sheet of each story, or of one.
 * `npm run film -- <story> <clip> still <ms> <file.png>` draws one picture, to look at.
 */
import { writeFile } from 'node:fs/promises'
import { storyIds } from '../author/manuscript.ts'
import { makeFilms } from './makeFilms.ts'
import { picture } from './picture.ts'
import { rehearsed } from './rehearsal.ts'
import { type Clip, clipsOf, readScript, type Script } from './script.ts'
import { drawSheet } from './sheet.ts'
import { orTrouble, Trouble } from './trouble.ts'

const root = process.cwd()
const troubles: Trouble[] = []

/** Does what the words say. What did not keep the rest from being done is noted in `troubles`. */
async function film([story, clip, still, at, file]: readonly string[]): Promise<void> {
  if (story === 'sheet') {
    for (const script of await scriptsOf(clip)) console.log(await drawSheet(root, script, troubles))
    return
  }
  const clips = (await scriptsOf(story)).flatMap(clipsOf)
  const wanted = clip === undefined ? clips : clips.filter((each) => isCalled(each, clip))
  const [first] = wanted
  if (clip !== undefined && !first)
    throw new Trouble(
      `«${story}» har ikke noe klipp som heter «${clip}».`,
      `‘${story}’ has no clip called ‘${clip}’.`,
    )
  if (first && still === 'still' && at && file) {
    const { timeline } = await rehearsed(root, first, () => {})
    await writeFile(file, picture(timeline, Number(at), 'png'))
  } else await makeFilms(root, wanted, process.stdout, troubles)
}

const isCalled = ({ screenplay }: Clip, name: string) => screenplay.clip === name

/** The story of this name, or all that can be read. */
async function scriptsOf(story?: string): Promise<readonly Script[]> {
  if (story !== undefined) return [readScript(root, story)]
  const scripts: Script[] = []
  for (const id of storyIds(root)) {
    const script = await orTrouble(troubles, () => readScript(root, id))
    if (script) scripts.push(script)
  }
  return scripts
}

try {
  await film(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  troubles.push(error)
}
for (const { message } of troubles) console.error(message)
if (troubles.length > 0) process.exitCode = 1
