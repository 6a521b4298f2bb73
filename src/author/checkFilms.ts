/** Whether every clip comes with all that it needs, and every card with its still. */
import { join } from 'node:path'
import { type Language, languages } from '../story/language.ts'
import type { Story } from '../story/story.ts'
import { checkCaptions, checkTimes } from './checkCaptions.ts'
import { checkFilmed, leftBehind } from './checkFilmed.ts'
import { clipsOf, stillsOf } from './edition.ts'
import { type Fault, fault, type Place } from './fault.ts'
import { isOwn } from './made.ts'
import { bytesOf, filesOf, namesIn, stillOf } from './media.ts'
import { lengthOf } from './mp4.ts'
import type { Sheet } from './sheet.ts'
import { readVttFile } from './vtt.ts'

/** All faults of the media of a story. */
export function checkFilms(root: string, story: Story, sheet: Sheet): readonly Fault[] {
  return [
    ...clipsOf(story).flatMap((clip) => checkClip(root, story, sheet, clip)),
    ...stillsOf(story).flatMap((still) =>
      has(root, stillOf(story.id, still))
        ? []
        : fault(
            placeOfScene(story, sheet, 'card', still),
            `Kortet «${still}» mangler bildet ${stillOf(story.id, still)}. ${makeIt(story.id, still).nb}`,
            `The card ‘${still}’ lacks its picture ${stillOf(story.id, still)}. ${makeIt(story.id, still).en}`,
          ),
    ),
  ]
}

const has = (root: string, file: string) => bytesOf(root, file) !== null

const putIt = { nb: 'Legg fila ved siden av filmen.', en: 'Put the file beside the film.' }

const makeIt = (story: string, clip: string) => ({
  nb: `Lag det med: npm run film -- ${story} ${clip}`,
  en: `Make it with: npm run film -- ${story} ${clip}`,
})

/** The line in story.yaml that names a clip or a card. */
function placeOfScene(story: Story, sheet: Sheet, what: 'clip' | 'card', name: string): Place {
  const scene = Object.entries(story.scenes).find(([, scene]) => scene[what] === name)?.[0] ?? ''
  return sheet.at(['scenes', scene, what])
}

function checkClip(root: string, story: Story, sheet: Sheet, clip: string): Fault[] {
  const files = filesOf(story.id, clip)
  const place = placeOfScene(story, sheet, 'clip', clip)
  const isFilmed = isOwn(join(root, files.base), 'mp4')
  const make = isFilmed ? putIt : makeIt(story.id, clip)
  const lacks = (file: string, nb: string, en: string): Fault[] =>
    has(root, file)
      ? []
      : [
          fault(
            place,
            `Klippet «${clip}» mangler ${nb} (${file}). ${make.nb}`,
            `The clip ‘${clip}’ lacks ${en} (${file}). ${make.en}`,
          ),
        ]
  const left = leftBehind(root, story.id, clip)
  const inEach = (check: (language: Language) => Fault[]) => languages.flatMap(check)
  const captionsOf = (film: string, fileIn: (language: Language) => string): Fault[] =>
    inEach((language) => {
      const file = fileIn(language)
      const missing = lacks(
        file,
        `teksting på ${nbName[language]}`,
        `captions in ${enName[language]}`,
      )
      if (missing.length > 0 || left.includes(file)) return missing
      const { cues, faults } = readVttFile(root, file)
      return [
        ...faults,
        ...checkTimes(file, cues, filmLength(root, film)),
        ...checkCaptions(file, cues, story),
      ]
    })

  if (
    namesIn(root, `media/${story.id}`).every(
      (name) => !name.startsWith(`${clip}.`) || name === `${clip}.made.json`,
    )
  )
    return [
      fault(
        place,
        `Klippet «${clip}» er ikke filmet ennå: film, plakatbilde, teksting og synstolking mangler. ${make.nb}`,
        `The clip ‘${clip}’ has not been filmed yet: film, poster, captions and audio description are missing. ${make.en}`,
      ),
    ]

  const isDescribed = has(root, files.described)
  const saysAll = has(root, files.nothingToDescribe)
  return [
    ...lacks(files.film, 'filmen', 'its film'),
    ...broken(root, files.film),
    ...lacks(files.poster, 'plakatbildet', 'its poster'),
    ...captionsOf(files.film, files.captions),
    ...(isDescribed === saysAll ? [undecided(place, clip, files, isDescribed)] : []),
    ...(isDescribed
      ? [
          ...broken(root, files.described),
          ...captionsOf(files.described, files.describedCaptions),
          ...inEach((language) => {
            const file = files.descriptions(language)
            const missing = lacks(
              file,
              `beskrivelser på ${nbName[language]}`,
              `descriptions in ${enName[language]}`,
            )
            if (missing.length > 0 || left.includes(file)) return missing
            const { cues, faults } = readVttFile(root, file)
            return [...faults, ...checkTimes(file, cues, filmLength(root, files.film))]
          }),
        ]
      : []),
    ...checkFilmed(root, story.id, clip),
  ]
}

const nbName: Readonly<Record<Language, string>> = { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' }
const enName: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** WCAG 2.2, 1.2.5: a film is described, or its sound already says all. */
function undecided(
  place: Place,
  clip: string,
  files: ReturnType<typeof filesOf>,
  both: boolean,
): Fault {
  return both
    ? fault(
        place,
        `Klippet «${clip}» har både en synstolket utgave og merket ${files.nothingToDescribe}. Slett en av delene.`,
        `The clip ‘${clip}’ has both a described version and the mark ${files.nothingToDescribe}. Delete one of them.`,
      )
    : fault(
        place,
        `Klippet «${clip}» er ikke synstolket. Lag ${files.described}, eller legg merket ${files.nothingToDescribe} der hvis lyden sier alt.`,
        `The clip ‘${clip}’ is not described. Make ${files.described}, or put the mark ${files.nothingToDescribe} there if the sound says all.`,
      )
}

const filmLength = (root: string, file: string): number | null =>
  has(root, file) ? lengthOf(join(root, file)) : null

const broken = (root: string, file: string): Fault[] =>
  !has(root, file) || filmLength(root, file) !== null
    ? []
    : [
        fault(
          { file },
          'Dette er ikke en film i MP4-format. Lag eller lagre den på nytt.',
          'This is not a film in MP4 format. Make or save it again.',
        ),
      ]
