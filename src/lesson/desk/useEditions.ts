/** The stories of a plan in the language of the desk, each as soon as it is fetched; one that cannot be is left out. */
import { useEffect, useState } from 'react'
import type { Edition } from '../../story/edition.ts'
import type { Library } from '../library.ts'

/** `here` is the story that is on: it is at hand already, and gives the language. */
export function useEditions(
  stories: readonly string[],
  here: Edition,
  library: Library,
): ReadonlyMap<string, Edition> {
  const [others, setOthers] = useState<readonly Edition[]>([])
  const wanted = stories.join()
  const { language } = here
  useEffect(() => {
    let isWanted = true
    const hold = (fetched: Edition) =>
      isWanted &&
      setOthers((all) => [...all.filter(({ story }) => story.id !== fetched.story.id), fetched])
    for (const story of wanted.split(','))
      library.fetchEdition(story, language).then(hold, () => {})
    return () => {
      isWanted = false
    }
  }, [wanted, language, library])
  return new Map([...others, here].map((edition) => [edition.story.id, edition]))
}
