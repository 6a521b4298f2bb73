/** Puts a story together for one language: for learners its scenes, its words, and its clips with films, captions and transcripts; for leaders what only they read. */
import type { Clip, Edition, Film, ToldStory } from '../story/edition.ts'
import type { Language } from '../story/language.ts'
import type { LeaderEdition } from '../story/leaderEdition.ts'
import type { Story } from '../story/story.ts'
import { wordsTold } from '../story/words.ts'
import { readDates } from './dates.ts'
import type { Manuscript } from './manuscript.ts'
import { addressOf, bytesOf, filesOf, stillOf } from './media.ts'
import { scriptTranscript, transcriptOf } from './transcript.ts'
import { readVttFile, type WrittenCue } from './vtt.ts'
import { wordsFor } from './wording.ts'

/** The clips that a story shows, in the order of its scenes. */
export const clipsOf = (story: Story): readonly string[] => [
  ...new Set(Object.values(story.scenes).flatMap(({ clip }) => clip ?? [])),
]

/** The stills of a story's cards. */
export const stillsOf = (story: Story): readonly string[] => [
  ...new Set(Object.values(story.scenes).flatMap(({ card }) => card ?? [])),
]

/** What a learner's browser fetches. A language that is not written yet, or has no captions, falls back to Bokmål; a file that is missing is null. */
export function editionOf(
  root: string,
  manuscript: Manuscript,
  story: Story,
  language: Language,
): Edition {
  return {
    language,
    // The captions say who speaks.
    story: { ...story, cast: {}, facts: factsOf(root, story) },
    words: wordsFor(wordsTold(story), manuscript.words, language),
    clips: Object.fromEntries(
      clipsOf(story).map((clip) => [clip, clipOf(root, manuscript, clip, language)]),
    ),
    stills: Object.fromEntries(
      stillsOf(story).flatMap((still) => {
        const address = addressOf(root, stillOf(story.id, still))
        return address === null ? [] : [[still, address]]
      }),
    ),
  }
}

/** The facts with their dates. One that nobody has dated is not told; a build stops before that. */
function factsOf(root: string, { id: story, facts }: Story): ToldStory['facts'] {
  const dates = readDates(root).dates[story]
  return facts.flatMap((fact) => {
    const checked = dates?.[fact.id]
    return checked === undefined ? [] : [{ ...fact, checked }]
  })
}

/** What a course leader's browser fetches besides. */
export function leaderEditionOf(
  { needed, words }: Manuscript,
  { cast }: Story,
  language: Language,
): LeaderEdition {
  const { goal = '', lead = [], scenes } = wordsFor(needed, words, language)
  const notes = Object.entries(scenes).flatMap(([id, { notes }]) => (notes ? [[id, notes]] : []))
  return { goal, lead, notes: Object.fromEntries(notes), cast }
}

function clipOf(root: string, manuscript: Manuscript, clip: string, language: Language): Clip {
  const files = filesOf(manuscript.id, clip)
  const captions = cuesIn(root, files.captions, language)
  const descriptions = cuesIn(root, files.descriptions, language)
  return {
    poster: addressOf(root, files.poster),
    film: filmOf(root, files.film, captions),
    described: filmOf(root, files.described, cuesIn(root, files.describedCaptions, language)),
    transcript:
      captions.length > 0
        ? transcriptOf(captions, descriptions)
        : scriptTranscript(manuscript, clip, language),
  }
}

function filmOf(root: string, file: string, captions: readonly WrittenCue[]): Film | null {
  const src = addressOf(root, file)
  if (src === null) return null
  return {
    src,
    bytes: bytesOf(root, file) ?? 0,
    captions: captions.map(({ line: _, ...cue }) => cue),
  }
}

/** The cues of a WebVTT file in this language, else in Bokmål; none where there is neither. */
function cuesIn(
  root: string,
  fileIn: (language: Language) => string,
  language: Language,
): readonly WrittenCue[] {
  const file = [fileIn(language), fileIn('nb')].find((file) => bytesOf(root, file) !== null)
  return file === undefined ? [] : readVttFile(root, file).cues
}
