import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { readManuscript, storyIds } from '../../src/author/manuscript.ts'
import { decisionsMet } from '../../src/course/decisionsMet.ts'
import { lengthOf, mostSteps, Plan, type Step } from '../../src/course/plan.ts'
import { readyLengths, readyPlan, withMore } from '../../src/course/ready.ts'
import { endingsOf } from '../../src/story/roads.ts'
import { Story, sceneIn } from '../../src/story/story.ts'
import { lighthouse } from '../fixtures.ts'

const root = join(import.meta.dirname, '../..')
const told = (id: string): Story => {
  const { story } = readManuscript(root, id)
  if (!story) throw new Error(`The story “${id}” cannot be read`)
  return story
}
const motet = told('motet-for-kurset')
const named = { title: 'På fyret', language: 'nb' } as const

/** A story in which every decision leads to the next, and at last to an ending. */
function withDecisions(count: number, minutes: number): Story {
  const decision = (i: number) => {
    const to = i + 1 < count ? `decision-${i + 1}` : 'end'
    const choices = ['a', 'b'].map((way) => ({ id: `${way}-${i}`, to }))
    return [`decision-${i}`, { clip: 'film', turn: { kind: 'choose', choices } }] as const
  }
  return v.parse(Story, {
    ...lighthouse,
    minutes,
    start: count > 0 ? 'decision-0' : 'end',
    scenes: {
      ...Object.fromEntries(Array.from({ length: count }, (_, i) => decision(i))),
      end: { clip: 'film', turn: { kind: 'end' } },
    },
    questions: [{ id: 'only' }],
  })
}

/** After the first choice the roads never meet again. */
const parted: Story = v.parse(Story, {
  ...lighthouse,
  start: 'kitchen',
  scenes: {
    ...lighthouse.scenes,
    tea: {
      card: 'tea',
      turn: {
        kind: 'choose',
        choices: [
          { id: 'stay', to: 'harbour' },
          { id: 'row', to: 'sea' },
        ],
      },
    },
  },
})

/** A way back to a decision that has been met. */
const round: Story = v.parse(Story, {
  ...lighthouse,
  scenes: {
    ...lighthouse.scenes,
    kitchen: {
      clip: 'kitchen',
      turn: {
        kind: 'choose',
        choices: [
          { id: 'ask', to: 'tea' },
          { id: 'wait', to: 'arrival' },
        ],
      },
    },
  },
})

const stories: Record<string, Story> = {
  lighthouse,
  parted,
  round,
  'without decisions': withDecisions(0, 3),
  'with many decisions': withDecisions(30, 12),
  'far too long': withDecisions(3, 90),
  ...Object.fromEntries(storyIds(root).map((id) => [id, told(id)])),
}

describe.each(Object.entries(stories))('%s', (_, story) => {
  test.each(readyLengths)('has a plan of exactly %i minutes, which is a plan', (length) => {
    const plan = readyPlan(story, length, named)
    expect(lengthOf(plan)).toBe(length)
    expect(v.parse(Plan, plan)).toEqual(plan)
  })

  test.each(readyLengths)(
    'in %i minutes stops at what is there, and asks what is asked',
    (length) => {
      const stops = Object.entries(story.scenes).flatMap(([id, { turn }]) =>
        turn.kind === 'choose' ? [id] : [],
      )
      for (const step of readyPlan(story, length, named).steps) {
        if (step.do === 'watch' && step.to)
          expect([...stops, ...endingsOf(story)]).toContain(step.to)
        if (step.do === 'choose') expect(sceneIn(story, step.scene).turn.kind).toBe('choose')
        if (step.do === 'ask')
          expect(story.questions.map(({ id }) => ({ id }))).toContainEqual(step.question)
      }
    },
  )

  test.each(readyLengths)('in %i minutes watches to a decision before it is made', (length) => {
    const { steps } = readyPlan(story, length, named)
    steps.forEach((step, i) => {
      if (step.do !== 'choose') return
      const before = steps[i - 1]
      const isOtherRoad = steps.slice(0, i).some((s) => s.do === 'choose' && s.scene === step.scene)
      if (!isOtherRoad) expect(before).toMatchObject({ do: 'watch', to: step.scene })
    })
  })
})

describe('the room comes', () => {
  test('to every decision of the lighthouse and of the meeting, whatever it chooses', () => {
    expect(decisionsMet(lighthouse)).toEqual(['kitchen', 'night'])
    expect(decisionsMet(motet)).toEqual(['to-minutter-pa', 'forkortelser', 'tirsdag-eller-kveld'])
  })
  test('to no certain decision after roads have parted', () => {
    expect(decisionsMet(parted)).toEqual(['kitchen'])
  })
  test('to a decision once, also where a way leads back to it', () => {
    expect(decisionsMet(round)).toEqual(['kitchen'])
  })
})

const outline = (steps: readonly Step[]) =>
  steps.map((step) =>
    [
      step.minutes,
      step.do,
      ...(step.do === 'watch' ? [step.to ?? 'to the end'] : []),
      ...(step.do === 'choose' ? [step.scene, step.method] : []),
      ...(step.do === 'ask' ? [Object.values(step.question)[0], step.method] : []),
    ].join(' '),
  )

describe('the plans for the meeting', () => {
  test('15 minutes: one decision, one consequence, one question', () => {
    expect(outline(readyPlan(motet, 15, named).steps)).toEqual([
      '2 open',
      '1 watch to-minutter-pa',
      '4 choose to-minutter-pa buzz',
      '1 watch forkortelser',
      '7 ask to-forste-minuttene pair-share',
    ])
  })
  test('30 minutes: the whole story by majority, then alone, in groups and together, and one small step', () => {
    expect(outline(readyPlan(motet, 30, named).steps)).toEqual([
      '1 open',
      '1 watch to-minutter-pa',
      '1 choose to-minutter-pa buzz',
      '1 watch forkortelser',
      '1 choose forkortelser buzz',
      '1 watch tirsdag-eller-kveld',
      '1 choose tirsdag-eller-kveld buzz',
      '2 watch to the end',
      '18 ask spor-i-referatet igp',
      '3 close',
    ])
  })
  test('45 minutes: both roads from the first decision, a reflecting round, and one small step', () => {
    expect(outline(readyPlan(motet, 45, named).steps)).toEqual([
      '2 open',
      '1 watch to-minutter-pa',
      '4 choose to-minutter-pa buzz',
      '6 watch to the end',
      '2 choose to-minutter-pa buzz',
      '6 watch to the end',
      '10 ask to-forste-minuttene reflecting',
      '10 ask spor-i-referatet pair-share',
      '4 close',
    ])
  })
})

describe('another story in the same plan', () => {
  const plan = readyPlan(motet, 30, named)
  test('comes before the end, without a welcome and an end of its own', () => {
    const both = withMore(plan, readyPlan(lighthouse, 15, named))
    expect(both?.steps.map((step) => step.do)).toEqual([
      ...plan.steps.slice(0, -1).map((step) => step.do),
      'watch',
      'choose',
      'watch',
      'ask',
      'close',
    ])
    expect(both?.title).toBe(plan.title)
  })
  test('comes last in a plan that has no end', () => {
    const open = { ...plan, steps: plan.steps.slice(0, -1) }
    expect(withMore(open, readyPlan(lighthouse, 15, named))?.steps.at(-1)?.do).toBe('ask')
  })
  test('is refused where the steps would be too many', () => {
    const long = {
      ...plan,
      steps: Array.from({ length: mostSteps - 3 }, () => plan.steps[1] as Step),
    }
    expect(withMore(long, plan)).toBeNull()
  })
})
