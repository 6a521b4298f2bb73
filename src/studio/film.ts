/**
 * `npm run film` makes every film that is older than what it is made from; `-- <story> [clip]` those of one story, or one.
 * `npm run film -- <story> <clip> still <ms> <file.png>` draws one picture, to look at.
 */
import { writeFile } from 'node:fs/promises'
import { storyIds } from '../author/manuscript.ts'
import { makeFilms } from './makeFilms.ts'
import { picture } from './picture.ts'
import { rehearsed } from './rehearsal.ts'
import { type Clip, clipsOf, readScript } from './script.ts'
import { Trouble } from './trouble.ts'

const root = process.cwd()

/** Does what the words say. Returns the troubles that did not keep the rest from being done; throws one that did. */
async function film([story, clip, still, at, file]: readonly string[]): Promise<
  readonly Trouble[]
> {
  if (story === undefined) {
    const { clips, troubles } = clipsOfAll()
    return [...troubles, ...(await makeFilms(root, clips, process.stdout))]
  }
  const clips = clipsNamed(story, clip)
  const [first] = clips
  if (first && still === 'still' && at && file) {
    const { timeline } = await rehearsed(root, first, () => {})
    await writeFile(file, picture(timeline, Number(at), 'png'))
    return []
  }
  return makeFilms(root, clips, process.stdout)
}

/** Every clip of every story that can be read, and what is wrong with the others. */
function clipsOfAll() {
  const clips: Clip[] = []
  const troubles: Trouble[] = []
  for (const id of storyIds(root))
    try {
      clips.push(...clipsOf(readScript(root, id)))
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      troubles.push(error)
    }
  return { clips, troubles }
}

function clipsNamed(story: string, clip: string | undefined): readonly Clip[] {
  const clips = clipsOf(readScript(root, story)).filter(
    ({ screenplay }) => clip === undefined || screenplay.clip === clip,
  )
  if (clips.length > 0) return clips
  throw new Trouble(
    `«${story}» har ikke noe klipp som heter «${clip}».`,
    `‘${story}’ has no clip called ‘${clip}’.`,
  )
}

const troubles = await film(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof Trouble) return [error]
  throw error
})
for (const { message } of troubles) console.error(message)
if (troubles.length > 0) process.exitCode = 1
