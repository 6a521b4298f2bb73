/** All the stories of the project, ready to be published: those that can be told, those announced, and what is wrong with the rest. */
import type { Card, CataloguePage } from '../story/edition.ts'
import type { Language } from '../story/language.ts'
import { endingsOf } from '../story/roads.ts'
import { type Story, sceneIn } from '../story/story.ts'
import { wordsTold } from '../story/words.ts'
import { undated } from './checkDates.ts'
import { checkLinks } from './checkLinks.ts'
import { checkMissing } from './checkMissing.ts'
import { type Coming, readComing } from './coming.ts'
import { readDates } from './dates.ts'
import { type Fault, inOneLine } from './fault.ts'
import { type Manuscript, readManuscript, storyIds } from './manuscript.ts'
import { addressOf, filesOf, stillOf } from './media.ts'
import { wordsFor } from './wording.ts'

type Told = { readonly manuscript: Manuscript; readonly story: Story }

export type Shelf = {
  readonly ready: readonly Told[]
  /** Those in work that can be told: for their authors' eyes. */
  readonly inWork: readonly Told[]
  readonly coming: Coming
  /** What an author sees on the front page while she works, and what stops a build. */
  readonly faults: readonly Fault[]
}

/** Reads stories/. What is wrong with a story in work stops nothing. A story without a readable story.yaml, or one that leads nowhere, is left out, and its faults tell why. */
export function readShelf(root: string): Shelf {
  const manuscripts = storyIds(root).map((id) => {
    const manuscript = readManuscript(root, id)
    const { story, storySheet } = manuscript
    return { manuscript, story, broken: story ? checkLinks(id, story, storySheet) : [] }
  })
  const announced = readComing(root)
  const isInWork = ({ manuscript }: { manuscript: Manuscript }) =>
    announced.coming.some(({ id }) => id === manuscript.id)
  const told = manuscripts.flatMap(({ manuscript, story, broken }) =>
    story && broken.length === 0 ? [{ manuscript, story }] : [],
  )
  const finished = manuscripts.filter((each) => !isInWork(each))
  return {
    ready: told.filter((each) => !isInWork(each)),
    inWork: told.filter(isInWork),
    coming: announced.coming,
    faults: [
      ...announced.faults,
      ...readDates(root).faults,
      ...finished.flatMap(({ manuscript, story, broken }) => [
        ...manuscript.faults,
        ...broken,
        ...(story ? undated(root, story) : []),
        ...checkMissing(manuscript, 'nb'),
      ]),
    ],
  }
}

/** A first visit fetches one page, whether there are six stories or six hundred. */
const cardsOnAPage = 12

/** The front page's cards in one language, a year from January to December. There is always a first page. */
export function cataloguePages(
  root: string,
  { ready, coming }: Shelf,
  language: Language,
): readonly CataloguePage[] {
  const cards = [
    ...ready.map(({ manuscript, story }) => cardOf(root, manuscript, story, language)),
    ...coming.map(
      ({ id, month, [language]: { title, about } }): Card => ({
        id,
        month,
        title,
        about,
        ready: false,
        minutes: 0,
        decisions: 0,
        endings: 0,
        poster: null,
      }),
    ),
  ].sort((a, b) => a.month - b.month || (a.id < b.id ? -1 : 1))
  const count = Math.max(1, Math.ceil(cards.length / cardsOnAPage))
  return Array.from({ length: count }, (_, page) => ({
    cards: cards.slice(page * cardsOnAPage, (page + 1) * cardsOnAPage),
    next: page + 1 < count ? page + 1 : null,
  }))
}

function cardOf(root: string, { words }: Manuscript, story: Story, language: Language): Card {
  const { title, about } = wordsFor(wordsTold(story), words, language)
  const first = sceneIn(story, story.start)
  const picture =
    first.clip === undefined
      ? stillOf(story.id, first.card ?? '')
      : filesOf(story.id, first.clip).poster
  return {
    id: story.id,
    month: story.month,
    title,
    about,
    ready: true,
    minutes: story.minutes,
    decisions: Object.values(story.scenes).filter(({ turn }) => turn.kind === 'choose').length,
    endings: endingsOf(story).length,
    poster: addressOf(root, picture),
  }
}

/** The faults as the front page shows them while somebody writes. Nynorsk readers get Bokmål. */
export const notes = (faults: readonly Fault[], language: Language): readonly string[] =>
  faults.map((fault) => inOneLine(fault, language === 'en' ? 'en' : 'nb'))
