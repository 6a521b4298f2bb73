/** Makes every film that is older than what it is made from. Can be stopped at any moment: what is finished stays, and the next run goes on with the rest. */
import { counted } from '../author/fault.ts'
import { bytesOf, filesOf } from '../author/media.ts'
import { isKnownFresh, isOwnClip, type Planned, planned, produced } from './production.ts'
import { asClock, progressOf, type Screen } from './progress.ts'
import { type Clip, nameOf } from './script.ts'
import { orTrouble, type Trouble } from './trouble.ts'
import { clearWorkplaces } from './workplace.ts'

/**
 * Makes what is stale of these clips: first all voices and times, so that what is wrong is told before anything is drawn,
 * then clip by clip. What it makes is told on `screen`. Troubles are noted; the other clips are made all the same.
 */
export async function makeFilms(
  root: string,
  clips: readonly Clip[],
  screen: Screen,
  troubles: Trouble[],
): Promise<void> {
  const began = Date.now()
  await clearWorkplaces(root)
  const plans = await rehearseAll(root, unseenOf(root, clips, screen), screen, troubles)

  const progress = progressOf(screen, sum(plans.map(({ pictures }) => pictures)))
  const made = { clips: 0, ms: 0, bytes: 0 }
  let drawn = 0
  for (const plan of plans) {
    const name = nameOf(plan.clip)
    const afterwards = drawn + plan.pictures
    const film = await orTrouble(troubles, () =>
      produced(root, plan, () => progress.reached(++drawn, name)),
    )
    drawn = afterwards
    if (!film) continue
    progress.say(`${name}: ${outcomeOf(plan)}`)
    made.clips++
    if (plan.pictures === 0) continue
    made.ms += film.duration ?? 0
    made.bytes += weightOf(root, plan.clip)
  }
  progress.end()
  const nothing = troubles.length > 0 ? 'Ingen filmer ble laget. / No films were made.' : allAsNew
  screen.write(`${made.clips === 0 ? nothing : summary(made, Date.now() - began)}\n`)
}

/** The clips that may have to be made. Names those that are somebody's own. */
function unseenOf(root: string, clips: readonly Clip[], screen: Screen): readonly Clip[] {
  return clips.filter((clip) => {
    if (!isOwnClip(root, clip)) return !isKnownFresh(root, clip)
    screen.write(`${nameOf(clip)}: din egen, står urørt / your own, left alone\n`)
    return false
  })
}

/** The voices and times of these clips, of those that have to be made. A log needs no bar for it: it takes a second or two a clip. */
async function rehearseAll(
  root: string,
  clips: readonly Clip[],
  screen: Screen,
  troubles: Trouble[],
): Promise<readonly Planned[]> {
  const plans: Planned[] = []
  const progress = progressOf(screen, clips.length)
  for (const [i, clip] of clips.entries()) {
    if (screen.isTTY) progress.reached(i, `øver / rehearsing ${nameOf(clip)}`)
    const plan = await orTrouble(troubles, () => planned(root, clip, progress.say))
    if (plan) plans.push(plan)
  }
  progress.end()
  return plans
}

const outcomeOf = ({ pictures }: Planned) =>
  pictures > 0 ? 'tegnet / drawn' : 'tekstet på nytt / captioned anew'

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** The film and its described version, in bytes. */
function weightOf(root: string, { script, screenplay }: Clip): number {
  const { film, described } = filesOf(script.story.id, screenplay.clip)
  return sum([film, described].map((file) => bytesOf(root, file) ?? 0))
}

const allAsNew =
  'Ingen filmer ble laget: Alle er like nye som historiene. / No films were made: all are as new as their stories.'

function summary(made: { clips: number; ms: number; bytes: number }, took: number): string {
  const seconds = Math.round(made.ms / 1000)
  const megabytes = (made.bytes / 1e6).toFixed(1)
  const nb = `${made.clips} klipp er laget: ${seconds} s film, ${megabytes.replace('.', ',')} MB, på ${asClock(took)}.`
  const en = `${counted(made.clips, 'clip', 'clips')} made: ${seconds} s of film, ${megabytes} MB, in ${asClock(took)}.`
  return `${nb} / ${en}`
}
