/** Whether the paths of a story work: every scene is reached, every path can end, every decision offers something. */
import { endingsOf } from '../story/roads.ts'
import type { Story } from '../story/story.ts'
import { checkConditions, tooManyMoments } from './checkConditions.ts'
import { type Fault, fault, listed } from './fault.ts'
import { findLoops } from './loops.ts'
import type { Sheet } from './sheet.ts'
import { holdsAt, type Moment, momentsOf } from './walk.ts'

export function checkPaths(story: Story, sheet: Sheet): readonly Fault[] {
  const moments = momentsOf(story)
  if (!moments) return [tooManyMoments(sheet)]
  return [
    ...unreached(story, sheet, moments),
    ...endless(story, sheet, moments),
    ...fewChoices(story, sheet, moments),
    ...checkConditions(story, sheet, moments),
  ]
}

function unreached(story: Story, sheet: Sheet, moments: readonly Moment[]): Fault[] {
  const met = new Set(moments.map(({ scene }) => scene))
  return Object.keys(story.scenes)
    .filter((scene) => !met.has(scene))
    .map((scene) =>
      fault(
        sheet.at(['scenes', scene]),
        `Ingen vei fører til scenen «${scene}». La et valg eller en scene lede dit, eller slett den.`,
        `No path leads to the scene ‘${scene}’. Let a choice or a scene lead there, or delete it.`,
      ),
    )
}

function endless(story: Story, sheet: Sheet, moments: readonly Moment[]): Fault[] {
  if (endingsOf(story).length === 0)
    return [
      fault(
        sheet.at(['scenes']),
        'Historien har ingen avslutning. Gi minst én scene «turn: { kind: end }».',
        'The story has no ending. Give at least one scene ‘turn: { kind: end }’.',
      ),
    ]
  return findLoops(story, moments).map((loop) => {
    const round = [...loop, ...loop.slice(0, 1)]
    return fault(
      sheet.at(['scenes', loop[0] ?? '']),
      `Her går historien i ring (${round.join(' → ')}) og kommer aldri til en avslutning. La et valg eller en scene lede ut av ringen.`,
      `Here the story goes round (${round.join(' → ')}) and never comes to an ending. Let a choice or a scene lead out of it.`,
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
      `Whoever comes to ‘${scene}’${way.en && ` by way of ${way.en}`} has fewer than two choices. Remove a condition, or offer one more.`,
    )
  })
}
