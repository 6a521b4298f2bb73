/** Reads what a film is made from: the story, its words in each language, and the screenplays. */
import { inOneLine } from '../author/fault.ts'
import { readManuscript, storyIds } from '../author/manuscript.ts'
import { readAs } from '../author/shape.ts'
import { languages } from '../story/language.ts'
import type { Screenplay } from '../story/screenplay.ts'
import type { Story } from '../story/story.ts'
import { Words } from '../story/words.ts'
import type { WordsIn } from './captions.ts'
import { withItsName, withSignature } from './signature.ts'
import { Trouble } from './trouble.ts'

/** A story as the studio reads it. */
export type Script = {
  readonly story: Story
  readonly words: WordsIn
  readonly screenplays: readonly Screenplay[]
}

/** Everything the studio needs of stories/<id>. Throws trouble that names every fault; a language that is not whole yet is left out. */
export function readScript(root: string, id: string): Script {
  if (!storyIds(root).includes(id)) {
    const known = storyIds(root).join(', ')
    throw new Trouble(
      `Det finnes ingen historie som heter «${id}». Disse finnes: ${known}.`,
      `There is no story called ‘${id}’. These exist: ${known}.`,
    )
  }
  const manuscript = readManuscript(root, id)
  const words: Partial<Record<(typeof languages)[number], Words>> = {}
  for (const language of languages) {
    const sheet = manuscript.words[language]
    const read = sheet && readAs(Words, sheet)
    if (read?.value) words[language] = withItsName(read.value, language)
  }
  const { nb } = words
  const screenplays = manuscript.screenplays.flatMap(({ screenplay }) => screenplay ?? [])
  if (!manuscript.story || !nb || screenplays.length < manuscript.screenplays.length) {
    const told = (language: 'nb' | 'en') =>
      manuscript.faults.map((fault) => inOneLine(fault, language)).join('\n')
    throw new Trouble(
      `Historien «${id}» har feil som må rettes først (npm run stories viser alle):\n${told('nb')}`,
      `The story ‘${id}’ has faults to mend first (npm run stories shows them all):\n${told('en')}`,
    )
  }
  const { story } = manuscript
  return {
    story,
    words: { ...words, nb },
    screenplays: screenplays.map((screenplay) => withSignature(screenplay, story)),
  }
}

/** One clip with the story it belongs to. */
export type Clip = { readonly script: Script; readonly screenplay: Screenplay }

/** The clips of a story, in the order of their names. */
export const clipsOf = (script: Script): readonly Clip[] =>
  script.screenplays.map((screenplay) => ({ script, screenplay }))

/** What a clip is called where several stories are spoken of. */
export const nameOf = ({ script, screenplay }: Clip) => `${script.story.id}/${screenplay.clip}`

/** Whether a clip is no film, but the still of a card. */
export const isStill = ({ script, screenplay }: Clip) =>
  !Object.values(script.story.scenes).some(({ clip }) => clip === screenplay.clip)
