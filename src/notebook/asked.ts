/** A question as it is put to the learner: with the story, in her language, and the road that led to it. */
import type { Edition } from '../story/edition.ts'
import type { Path } from '../story/path.ts'
import type { Asked, Stop } from './entry.ts'

export const askedOf = (edition: Edition, question: string, path: Path): Asked => ({
  story: edition.story.id,
  storyTitle: edition.words.title,
  storyVersion: edition.story.version,
  question,
  asked: edition.words.questions[question] ?? question,
  language: edition.language,
  road: roadIn(edition, path),
})

/** The path in words. A scene without a title has left the story since, and is left out. */
const roadIn = ({ words }: Edition, path: Path): Stop[] =>
  path.flatMap(({ scene, choice }) => {
    const title = words.scenes[scene]?.title
    const taken = choice === undefined ? undefined : words.choices[choice]?.taken
    return title === undefined ? [] : [{ scene: title, ...(taken === undefined ? {} : { taken }) }]
  })
