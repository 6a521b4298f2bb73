/** The only file that knows where published stories lie. Everything is fetched from our own folder; nothing is interpreted as markup. */
import type { CataloguePage, Edition } from '../story/edition.ts'
import type { Language } from '../story/language.ts'
import type { LeaderEdition } from '../story/leaderEdition.ts'
import type { Address } from './address.ts'

/** Something published that could not be fetched: `missing` if it does not exist (404), else the line or the host failed. */
export class NotFetched extends Error {
  readonly missing: boolean
  constructor(address: string, missing: boolean) {
    super(`${address} could not be fetched`)
    this.name = 'NotFetched'
    this.missing = missing
  }
}

/** A story in one language, fetched once a visit. Rejects with NotFetched; asking again then tries again. */
export const fetchEdition = (story: string, language: Language): Promise<Edition> =>
  once(`stories/${story}.${language}.json`)

/** What only a course leader reads of a story, fetched once a visit. Rejects with NotFetched. */
export const fetchLeaderEdition = (story: string, language: Language): Promise<LeaderEdition> =>
  once(`stories/${story}.leader.${language}.json`)

/** One page of the front page's cards, fetched once a visit. Rejects with NotFetched. */
export const fetchCatalogue = (page: number, language: Language): Promise<CataloguePage> =>
  once(`stories/catalogue-${page}.${language}.json`)

/** Fetches what the screen at an address will ask for, in this language. Rejects with NotFetched. */
export async function fetchAhead(address: Address, language: Language): Promise<void> {
  if ('story' in address) await fetchEdition(address.story, language)
  else if (address.screen === 'front') await fetchCatalogue(0, language)
}

const asked = new Map<string, Promise<unknown>>()

function once<T>(address: string): Promise<T> {
  const answer = (asked.get(address) as Promise<T> | undefined) ?? published<T>(address)
  asked.set(address, answer)
  answer.catch(() => asked.delete(address))
  return answer
}

async function published<T>(address: string): Promise<T> {
  // Asks the host whether the copy at hand is still the newest: an author's correction shows at the next visit.
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => null)
  if (!response?.ok) throw new NotFetched(address, response?.status === 404)
  // A host that answers every address with its front page has no such story either.
  if (!response.headers.get('content-type')?.includes('json')) throw new NotFetched(address, true)
  return response.json()
}
