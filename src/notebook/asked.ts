/** A question as it is put to the learner: with the story, in her language, and the road that led to it. */
import type { Edition } from '../story/edition.ts'
import type { Language } from '../story/language.ts'
import type { Path } from '../story/path.ts'
import type { Asked, Stop } from './entry.ts'

/** A question after the story comes after all that are asked on the way, however long the road was. */
const afterTheRoad = 1000

export function askedOf(edition: Edition, question: string, path: Path): Asked {
  const { story, words, language } = edition
  const road = roadIn(edition, path)
  const atTheEnd = story.questions.findIndex(({ id }) => id === question)
  const choice = choiceFor(edition, question, path)
  return {
    ...aboutStory(edition),
    question,
    asked: words.questions[question] ?? question,
    language,
    road,
    ...(choice === undefined ? {} : { choice }),
    order: atTheEnd < 0 ? path.length : afterTheRoad + atTheEnd,
  }
}

/** A note of her own on a story. */
export const ownNoteOn = (edition: Edition, path: Path): Asked => ({
  ...aboutStory(edition),
  question: '',
  asked: '',
  language: edition.language,
  road: roadIn(edition, path),
  order: 2 * afterTheRoad,
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

/** The choice that a question belongs to: the one it is asked because of, or else the last one made before it. */
function choiceFor(edition: Edition, question: string, path: Path): Stop | undefined {
  const when = edition.story.questions.find(({ id }) => id === question)?.when
  const because =
    when && 'chose' in when ? path.find(({ choice }) => choice === when.chose) : undefined
  const step = because ?? path.findLast(({ choice }) => choice !== undefined)
  return step && roadIn(edition, [step])[0]
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
