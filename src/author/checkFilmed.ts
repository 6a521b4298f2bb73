/** What a film is like when it is played: how soon its first picture is there and how loud it is, and whether all that lies beside it belongs to it. */
import { basename, join } from 'node:path'
import { type Fault, fault } from './fault.ts'
import { isOwn, madeFiles, readMade } from './made.ts'
import { bytesOf, filesOf } from './media.ts'
import { firstPictureIn, lengthOf } from './mp4.ts'

/** A phone on a bus has fetched this much, in bytes, before anybody gets impatient. */
const soonEnough = 100_000
/** LUFS: what films of the module are levelled to, and how far they may be from it. */
const loudness = { wanted: -16, within: 1, silent: -45 } as const

/** All faults of one clip's film, as far as it is there. */
export function checkFilmed(root: string, story: string, clip: string): readonly Fault[] {
  const { film, described, base: name } = filesOf(story, clip)
  const base = join(root, name)
  return [
    ...checkStart(root, film),
    ...checkStart(root, described),
    ...(isOwn(base, 'mp4')
      ? checkBeside(root, film, story, clip)
      : checkLoudness(base, film, story, clip)),
  ]
}

function checkStart(root: string, film: string): Fault[] {
  if (bytesOf(root, film) === null || lengthOf(join(root, film)) === null) return []
  const bytes = firstPictureIn(join(root, film))
  if (bytes !== null && bytes <= soonEnough) return []
  const needs = {
    nb: bytes === null ? '' : ` Nå må ${kB(bytes)} kB hentes først.`,
    en: bytes === null ? '' : ` Now ${kB(bytes)} kB have to be fetched first.`,
  }
  const again = `ffmpeg -i ${basename(film)} -c copy -movflags +faststart ny.mp4`
  return [
    fault(
      { file: film },
      `Det første bildet skal kunne vises når de første 100 kB av filmen er hentet.${needs.nb} Legg innholdslista først (${again}), eller komprimer hardere (-crf 30).`,
      `The first picture must be there when the first 100 kB of the film are fetched.${needs.en} Put the index first (${again}), or compress harder (-crf 30).`,
    ),
  ]
}

const kB = (bytes: number) => Math.ceil(bytes / 1000)

/** A film in which nobody speaks keeps its quiet. How loud a film of somebody's own is, nobody has measured. */
function checkLoudness(base: string, film: string, story: string, clip: string): Fault[] {
  const lufs = readMade(`${base}.made.json`)?.loudness
  if (lufs === undefined || lufs <= loudness.silent) return []
  if (Math.abs(lufs - loudness.wanted) <= loudness.within) return []
  return [
    fault(
      { file: film },
      `Lyden er på ${lufs} LUFS; alle filmer skal ligge på −16, og høyst 1 unna. Lag filmen på nytt: npm run film -- ${story} ${clip}`,
      `The sound is at ${lufs} LUFS; all films are to be at −16, and at most 1 from it. Make the film again: npm run film -- ${story} ${clip}`,
    ),
  ]
}

/** What the drawn film has left behind beside one that somebody has filmed: files, told from the root. */
export function leftBehind(root: string, story: string, clip: string): readonly string[] {
  const { base } = filesOf(story, clip)
  const made = readMade(join(root, `${base}.made.json`))
  if (!made || !isOwn(join(root, base), 'mp4')) return []
  return madeFiles(join(root, base), made).map((ending) => `${base}.${ending}`)
}

function checkBeside(root: string, film: string, story: string, clip: string): Fault[] {
  const left = leftBehind(root, story, clip).map((file) => basename(file))
  if (left.length === 0) return []
  return [
    fault(
      { file: film },
      `Klippet «${clip}» er filmet på nytt, men dette hører til den tegnede filmen: ${left.join(', ')}. Lag dem etter den nye, eller slett dem, så sier kontrollen hva som mangler.`,
      `The clip ‘${clip}’ has been filmed anew, but these belong to the drawn film: ${left.join(', ')}. Make them from the new one, or delete them, and the check says what is missing.`,
    ),
  ]
}
