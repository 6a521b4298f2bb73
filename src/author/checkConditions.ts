/** Whether every condition of a story asks for something that exists, and can come true. */
import { type Condition, namesIn } from '../story/condition.ts'
import { endingsOf } from '../story/roads.ts'
import type { Story } from '../story/story.ts'
import { type Fault, fault, type Sentence } from './fault.ts'
import type { KeyPath, Sheet } from './sheet.ts'
import { holdsAt, type Moment, momentsOf } from './walk.ts'

/** A condition in the file, the scenes where it is asked, and what hangs on it. */
type Conditional = {
  readonly path: KeyPath
  readonly when: Condition
  readonly scenes: readonly string[]
  readonly what: Sentence
}

/** `moments` are all moments of the story, as walked for its hidden choices. */
export function checkConditions(
  story: Story,
  sheet: Sheet,
  moments: readonly Moment[],
): readonly Fault[] {
  return conditionalsOf(story).flatMap((conditional) => {
    const unknown = unknownNames(story, sheet, conditional)
    return unknown.length > 0 ? unknown : neverTrue(story, sheet, moments, conditional)
  })
}

function conditionalsOf(story: Story): readonly Conditional[] {
  const endings = endingsOf(story)
  return [
    ...Object.entries(story.scenes).flatMap(([scene, { turn }]): Conditional[] => {
      const at = ['scenes', scene, 'turn']
      const scenes = [scene]
      if (turn.kind === 'choose')
        return turn.choices.flatMap(({ id, when }, i) =>
          when
            ? {
                path: [...at, 'choices', i, 'when'],
                when,
                scenes,
                what: { nb: `valget «${id}»`, en: `the choice ‘${id}’` },
              }
            : [],
        )
      if (turn.kind === 'end')
        return turn.echoes.flatMap(({ id, when }, i) =>
          when
            ? {
                path: [...at, 'echoes', i, 'when'],
                when,
                scenes,
                what: { nb: `ekkoet «${id}»`, en: `the echo ‘${id}’` },
              }
            : [],
        )
      return []
    }),
    ...story.questions.flatMap(({ id, when }, i) =>
      when
        ? {
            path: ['questions', i, 'when'],
            when,
            scenes: endings,
            what: { nb: `spørsmålet «${id}»`, en: `the question ‘${id}’` },
          }
        : [],
    ),
  ]
}

function unknownNames(story: Story, sheet: Sheet, { path, when, what }: Conditional): Fault[] {
  const choices = new Set(
    Object.values(story.scenes).flatMap(({ turn }) =>
      turn.kind === 'choose' ? turn.choices.map(({ id }) => id) : [],
    ),
  )
  const { chose, saw } = namesIn(when)
  return [
    ...chose
      .filter((name) => !choices.has(name))
      .map((name) =>
        fault(
          sheet.at(path),
          `Betingelsen for ${what.nb} spør etter valget «${name}», som ikke finnes.`,
          `The condition of ${what.en} asks for the choice ‘${name}’, which does not exist.`,
        ),
      ),
    ...saw
      .filter((name) => !Object.hasOwn(story.scenes, name))
      .map((name) =>
        fault(
          sheet.at(path),
          `Betingelsen for ${what.nb} spør etter scenen «${name}», som ikke finnes.`,
          `The condition of ${what.en} asks for the scene ‘${name}’, which does not exist.`,
        ),
      ),
  ]
}

function neverTrue(
  story: Story,
  sheet: Sheet,
  moments: readonly Moment[],
  { path, when, scenes, what }: Conditional,
): Fault[] {
  const met = new Set(moments.map(({ scene }) => scene))
  // A scene that nobody reaches has a fault of its own.
  if (!scenes.some((scene) => met.has(scene))) return []
  const remembering = momentsOf(story, [{ condition: when, scenes }])
  if (!remembering) return [tooManyMoments(sheet)]
  if (remembering.some((moment) => scenes.includes(moment.scene) && holdsAt(when, moment)))
    return []
  return [
    fault(
      sheet.at(path),
      `Betingelsen for ${what.nb} kan aldri bli sann: ingen vei hit oppfyller den.`,
      `The condition of ${what.en} can never come true: no path to this point fulfils it.`,
    ),
  ]
}

/** Said instead of walking for ever. */
export const tooManyMoments = (sheet: Sheet): Fault =>
  fault(
    sheet.at(['scenes']),
    'Valgene med «when» henger sammen på så mange måter at det ikke går an å gå alle veiene. Bruk færre betingelser.',
    'The choices with ‘when’ depend on each other in so many ways that the paths cannot be walked. Use fewer conditions.',
  )
