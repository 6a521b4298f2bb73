/**
 * `npm run film -- <story> [clip]` makes the films of a story that are older than what they are made from.
 * `npm run film -- <story> <clip> still <ms> <file.png>` draws one picture, to look at.
 */
import { writeFile } from 'node:fs/promises'
import { picture } from './picture.ts'
import { produced } from './production.ts'
import { rehearsed } from './rehearsal.ts'
import { readScript } from './script.ts'
import { Trouble } from './trouble.ts'

async function film(root: string, args: readonly string[]): Promise<void> {
  const [id, wanted, still, at, file] = args
  if (!id)
    throw new Trouble(
      'Si hvilken historie: npm run film -- <historie> [klipp]',
      'Say which story: npm run film -- <story> [clip]',
    )
  const script = readScript(root, id)
  const screenplays = script.screenplays.filter(({ clip }) => !wanted || clip === wanted)
  const [first] = screenplays
  if (!first)
    throw new Trouble(
      `«${id}» har ikke noe klipp som heter «${wanted}».`,
      `“${id}” has no clip called “${wanted}”.`,
    )
  if (still === 'still' && at && file) {
    const { timeline } = await rehearsed(root, script, first, () => {})
    await writeFile(file, picture(timeline, Number(at), 'png'))
    return
  }
  for (const screenplay of screenplays) {
    const { clip } = screenplay
    const began = Date.now()
    const tell = (news: string) => console.log(`  ${clip}: ${news}`)
    const done = await produced(root, script, screenplay, tell)
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    console.log(`${clip}: ${outcomes[done]} (${seconds} s)`)
  }
}

const outcomes = {
  drawn: 'tegnet',
  captioned: 'tekstet på nytt, filmen er den samme',
  unchanged: 'uendret',
} as const

try {
  await film(process.cwd(), process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  console.error(error.message)
  process.exitCode = 1
}
