/** A fault in what an author has written: where it is, and a sentence in two languages that says what to do. Knows no story. */

/** The same sentence in Norwegian and English. */
export type Sentence = { readonly nb: string; readonly en: string }

/** `file` is told from the project's root, with `/`. `line` and `column` count from 1. */
export type Place = { readonly file: string; readonly line?: number; readonly column?: number }

/** A warning is printed, but fails nothing. */
export type Fault = Place & Sentence & { readonly warning?: true }

/** A fault at a place. */
export const fault = (place: Place, nb: string, en: string): Fault => ({ ...place, nb, en })

/** `stories/x/story.yaml:3:5`: a form that editors and terminals turn into a link. */
export const placeOf = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':')

/** One line, for a build log or a note on the page. */
export const inOneLine = (fault: Fault, language: keyof Sentence): string =>
  `${placeOf(fault)} – ${fault[language]}`

/** ‘1 item’, ‘2 items’. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** «k1», «k2» and «k3» as part of a sentence. */
export const listed = (names: readonly string[]): Sentence => ({
  nb: names.map((name) => `«${name}»`).join(', '),
  en: names.map((name) => `‘${name}’`).join(', '),
})
