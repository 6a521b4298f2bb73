/** What a clip has besides pictures: captions and descriptions in every language that is written. */
import { languages } from '../story/language.ts'
import { captionsOf, webVtt } from './captions.ts'
import { describedCaptions, descriptionsOf } from './described.ts'
import type { Rehearsed } from './rehearsal.ts'
import { isStill } from './script.ts'

/**
 * The files of a clip that are text, by what follows `<clip>.`; with the mark that the sound says all, where it does.
 * Throws trouble if words are missing, or do not fit in a caption.
 */
export function textsOf({ clip, timeline, holds }: Rehearsed): Readonly<Record<string, string>> {
  if (isStill(clip)) return {}
  const { story, words } = clip.script
  const texts: Record<string, string> = holds.length === 0 ? { 'described.none': '' } : {}
  for (const language of languages) {
    if (!words[language]) continue
    const captions = captionsOf(timeline, words, language, story.cast)
    const descriptions = descriptionsOf(timeline, words, language)
    texts[`${language}.vtt`] = webVtt(captions)
    texts[`${language}.descriptions.vtt`] = webVtt(descriptions)
    if (holds.length > 0)
      texts[`described.${language}.vtt`] = webVtt(
        describedCaptions(captions, descriptions, holds, timeline.duration),
      )
  }
  return texts
}
