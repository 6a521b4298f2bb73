/** A story as it is published in one language: what the browser fetches when a story is opened. */
import type { Language } from './language.ts'
import type { Fact, Story } from './story.ts'
import type { Words } from './words.ts'

/** One caption. Times are whole milliseconds from the start of the film. */
export type Cue = {
  readonly from: number
  readonly to: number
  readonly text: string
  /** The name of the speaker; a sound has none. */
  readonly who?: string
}

/** One passage of a transcript: a line, a sound, or a description of the picture. Without a kind it is a line of `who`. */
export type Passage = Cue & { readonly kind?: 'line' | 'sound' | 'description' }

/** One version of a film. `src` is an address below the site's root. */
export type Film = {
  readonly src: string
  readonly bytes: number
  readonly captions: readonly Cue[]
}

/** A clip with all that comes with it. `film` is null where the file is missing: the story goes on with still and transcript. */
export type Clip = {
  readonly poster: string | null
  readonly film: Film | null
  /** With the pictures told in words; null where there is none, or where the sound already says all. */
  readonly described: Film | null
  readonly transcript: readonly Passage[]
}

/** A story as it is told: each fact with the ISO date on which somebody last looked at its source. */
export type ToldStory = Omit<Story, 'facts'> & { facts: (Fact & { checked: string })[] }

/** dist/stories/<id>.<language>.json */
export type Edition = {
  readonly language: Language
  readonly story: ToldStory
  readonly words: Words
  readonly clips: Readonly<Record<string, Clip>>
  /** The stills of cards: id to address below the site's root. */
  readonly stills: Readonly<Record<string, string>>
}

/** A story on the front page. `ready` is false for one that is announced as coming. */
export type Card = {
  readonly id: string
  readonly month: number
  readonly title: string
  readonly about: string
  readonly ready: boolean
  readonly minutes: number
  readonly decisions: number
  readonly endings: number
  readonly poster: string | null
}

/** dist/stories/catalogue-<page>.<language>.json: a first visit costs the same with six stories as with six hundred. */
export type CataloguePage = {
  readonly cards: readonly Card[]
  readonly next: number | null
  /** Only while somebody writes, on the first page: what is wrong with the stories, a sentence each. */
  readonly faults?: readonly string[]
}
