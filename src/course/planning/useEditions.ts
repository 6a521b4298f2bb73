/** The stories of a plan, fetched as the plan needs them. Another language comes in place of the one before. */
import { useEffect, useState } from 'react'
import type { Edition } from '../../story/edition.ts'
import type { Language } from '../../story/language.ts'

export type FetchEdition = (story: string, language: Language) => Promise<Edition>

/** By story. Null is a story that is not to be had; one that is not here is on its way. */
export type Editions = ReadonlyMap<string, Edition | null>

/** `fetchEdition` must keep its identity, and answer at once with what it has fetched before. */
export function useEditions(
  stories: readonly string[],
  language: Language,
  fetchEdition: FetchEdition,
): Editions {
  const [editions, setEditions] = useState<Editions>(new Map())
  const wanted = stories.join(' ')

  useEffect(() => {
    let isWanted = true
    const put = (story: string, edition: Edition | null) => {
      if (isWanted)
        setEditions((known) => new Map(known).set(story, edition ?? known.get(story) ?? null))
    }
    for (const story of wanted.split(' ').filter((story) => story !== ''))
      fetchEdition(story, language).then(
        (edition) => put(story, edition),
        () => put(story, null),
      )
    return () => {
      isWanted = false
    }
  }, [wanted, language, fetchEdition])

  return editions
}
