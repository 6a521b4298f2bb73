/** A question as it is put to the learner: with the story, in her language, and the road that led to it. */
import type { Edition } from '../story/edition.ts'
import type { Language } from '../story/language.ts'
import type { Path } from '../story/path.ts'
import type { Asked, Stop } from './entry.ts'

/** A question about the whole road comes after all that are asked on the way, however long the road was, then what a course asks; her own note comes last. */
const [afterTheRoad, afterTheStory, atTheVeryEnd] = [1000, 1500, 2000]

/** A question that the leader of a course has written, as it stands: plain text. */
export type CourseQuestion = { readonly own: string; readonly language: Language }

export function askedOf(edition: Edition, question: string, path: Path): Asked {
  const { story, words, language } = edition
  const place = story.questions.findIndex(({ id }) => id === question)
  const step = stepFor(edition, question, path)
  const choice = step === null ? undefined : roadIn(edition, path.slice(step, step + 1))[0]
  return {
    ...aboutStory(edition),
    question,
    asked: words.questions[question] ?? question,
    language,
    road: roadIn(edition, path),
    ...(choice?.taken === undefined ? {} : { choice }),
    order: place < 0 ? path.length : (step ?? afterTheRoad) + (place + 1) / 1000,
  }
}

/** `place` is where it stands among the questions of the course. */
export const courseAsked = (
  edition: Edition,
  { own, language }: CourseQuestion,
  path: Path,
  place: number,
): Asked => ({
  ...aboutStory(edition),
  question: idOf(own),
  asked: own,
  language,
  road: roadIn(edition, path),
  order: afterTheStory + place,
})

/** The same text is the same question, wherever it is met: one answer. FNV-1a, and the length beside it. */
function idOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return `own-${hash.toString(36)}-${text.length}`
}

/** A note of her own on a story. */
export const ownNoteOn = (edition: Edition, path: Path): Asked => ({
  ...aboutStory(edition),
  question: '',
  asked: '',
  language: edition.language,
  road: roadIn(edition, path),
  order: atTheVeryEnd,
})

/** The note on the whole course: the one small step she wants to take. */
export const courseNote = (language: Language): Asked => ({
  story: '',
  storyTitle: '',
  storyVersion: 0,
  question: '',
  asked: '',
  language,
  road: [],
  order: 0,
})

const aboutStory = ({ story, words }: Edition) => ({
  story: story.id,
  storyTitle: words.title,
  storyVersion: story.version,
})

/** The step of the path whose choice a question belongs to: the one it looks back upon, or, asked on the way, the last one made. */
function stepFor(edition: Edition, question: string, path: Path): number | null {
  const after = edition.story.questions.find(({ id }) => id === question)
  const step = path.findLastIndex(({ scene, choice }) =>
    after ? scene === after.about && choice !== undefined : choice !== undefined,
  )
  return step < 0 ? null : step
}

/** The path in words. A scene without a title has left the story since, and is left out. */
const roadIn = ({ words }: Edition, path: Path): Stop[] =>
  path.flatMap(({ scene, choice }) => {
    const { title, when } = words.scenes[scene] ?? {}
    const taken = choice === undefined ? undefined : words.choices[choice]?.taken
    return title === undefined
      ? []
      : [
          {
            scene: title,
            ...(taken === undefined ? {} : { taken }),
            ...(taken === undefined || when === undefined ? {} : { when }),
          },
        ]
  })
