/** Whether the paths of a story work: every scene is reached, every path can end, every decision offers something, every condition can come true. */
import type { Condition } from '../story/condition.ts'
import { namesIn } from '../story/condition.ts'
import { endingsOf } from '../story/roads.ts'
import type { Story } from '../story/story.ts'
import { type Fault, fault, listed } from './fault.ts'
import { findLoops } from './loops.ts'
import type { KeyPath, Sheet } from './sheet.ts'
import { holdsAt, type Moment, momentsOf } from './walk.ts'

/** A condition in the file, the scenes where it is asked, and what hangs on it. */
type Conditional = {
  readonly path: KeyPath
  readonly when: Condition
  readonly scenes: readonly string[]
  readonly what: { readonly nb: string; readonly en: string }
}

export function checkPaths(story: Story, sheet: Sheet): readonly Fault[] {
  const conditionals = conditionalsOf(story)
  const unknown = conditionals.flatMap((conditional) => unknownNames(story, sheet, conditional))
  const moments = momentsOf(story)
  if (!moments) return [...unknown, tooManyMoments(sheet)]
  return [
    ...unknown,
    ...unreached(story, sheet, moments),
    ...endless(story, sheet, moments),
    ...fewChoices(story, sheet, moments),
    ...conditionals
      .filter((conditional) => unknownNames(story, sheet, conditional).length === 0)
      .flatMap((conditional) => neverTrue(story, sheet, moments, conditional)),
  ]
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
                what: { nb: `valget «${id}»`, en: `the choice “${id}”` },
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
                what: { nb: `ekkoet «${id}»`, en: `the echo “${id}”` },
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
            what: { nb: `spørsmålet «${id}»`, en: `the question “${id}”` },
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
          `The condition of ${what.en} asks for the choice “${name}”, which does not exist.`,
        ),
      ),
    ...saw
      .filter((name) => !Object.hasOwn(story.scenes, name))
      .map((name) =>
        fault(
          sheet.at(path),
          `Betingelsen for ${what.nb} spør etter scenen «${name}», som ikke finnes.`,
          `The condition of ${what.en} asks for the scene “${name}”, which does not exist.`,
        ),
      ),
  ]
}

const tooManyMoments = (sheet: Sheet): Fault =>
  fault(
    sheet.at(['scenes']),
    'Valgene med «when» henger sammen på så mange måter at stiene ikke kan gås. Bruk færre betingelser.',
    'The choices with “when” depend on each other in so many ways that the paths cannot be walked. Use fewer conditions.',
  )

function unreached(story: Story, sheet: Sheet, moments: readonly Moment[]): Fault[] {
  const met = new Set(moments.map(({ scene }) => scene))
  return Object.keys(story.scenes)
    .filter((scene) => !met.has(scene))
    .map((scene) =>
      fault(
        sheet.at(['scenes', scene]),
        `Ingen vei fører til scenen «${scene}». La et valg eller en scene lede dit, eller slett den.`,
        `No path leads to the scene “${scene}”. Let a choice or a scene lead there, or delete it.`,
      ),
    )
}

function endless(story: Story, sheet: Sheet, moments: readonly Moment[]): Fault[] {
  if (endingsOf(story).length === 0)
    return [
      fault(
        sheet.at(['scenes']),
        'Historien har ingen slutt. Gi minst én scene «turn: { kind: end }».',
        'The story has no ending. Give at least one scene “turn: { kind: end }”.',
      ),
    ]
  return findLoops(story, moments).map((loop) => {
    const round = [...loop, ...loop.slice(0, 1)]
    return fault(
      sheet.at(['scenes', loop[0] ?? '']),
      `Her går historien i ring (${round.join(' → ')}) og kommer aldri til en slutt. La noe lede ut.`,
      `Here the story goes round (${round.join(' → ')}) and never comes to an ending. Let something lead out.`,
    )
  })
}

function fewChoices(story: Story, sheet: Sheet, moments: readonly Moment[]): Fault[] {
  return Object.entries(story.scenes).flatMap(([scene, { turn }]) => {
    if (turn.kind !== 'choose') return []
    const poor = moments.find(
      (moment) =>
        moment.scene === scene &&
        turn.choices.filter(({ when }) => holdsAt(when, moment)).length < 2,
    )
    if (!poor) return []
    const way = listed(poor.choices)
    return fault(
      sheet.at(['scenes', scene, 'turn', 'choices']),
      `Den som kommer til «${scene}»${way.nb && ` etter ${way.nb}`}, får færre enn to valg. Ta bort en betingelse, eller gi ett valg til.`,
      `Whoever comes to “${scene}”${way.en && ` by way of ${way.en}`} has fewer than two choices. Remove a condition, or offer one more.`,
    )
  })
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
