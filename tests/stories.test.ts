/** Every story in stories/ is sound: nothing for its author to mend, and every path through its machine works. */
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SnapshotFrom } from 'xstate'
import { getSimplePaths } from 'xstate/graph'
import { checkCommon, checkStory } from '../src/author/check.ts'
import { inOneLine } from '../src/author/fault.ts'
import { readManuscript, storyIds } from '../src/author/manuscript.ts'
import { memoriesIn } from '../src/author/walk.ts'
import { type StoryEvent, storyMachine } from '../src/story/machine.ts'
import type { Path } from '../src/story/path.ts'
import { endingsOf } from '../src/story/roads.ts'
import { type Story, sceneIn } from '../src/story/story.ts'

const root = resolve(import.meta.dirname, '..')
const today = new Date().toISOString().slice(0, 10)

test('there are stories', () => {
  expect(storyIds(root)).not.toEqual([])
})

test('what is announced, and when facts were checked, is in order', () => {
  expect(checkCommon(root).map((fault) => inOneLine(fault, 'en'))).toEqual([])
})

describe.each(storyIds(root))('%s', (id) => {
  const { story } = readManuscript(root, id)

  test('has nothing for its author to mend', () => {
    const faults = checkStory(root, id, today).filter(({ warning }) => !warning)
    expect(faults.map((fault) => inOneLine(fault, 'en'))).toEqual([])
  })

  test('reaches every scene and can always end, along every simple path of its machine', () => {
    if (!story) throw new Error(`The story “${id}” cannot be read: npm run stories -- ${id}`)
    const nameOf = namesFor(story)
    const paths = simplePathsOf(story, nameOf)
    const reached = new Set(paths.map(({ state }) => sceneOf(story, state)))
    expect([...reached].sort()).toEqual(Object.keys(story.scenes).sort())

    const before = new Map<string, Set<string>>()
    for (const { steps } of paths)
      steps.forEach(({ state }, i) => {
        const here = nameOf(state)
        const earlier = steps[i - 1]
        if (earlier) before.set(here, (before.get(here) ?? new Set()).add(nameOf(earlier.state)))
      })
    const endings = endingsOf(story)
    const canEnd = new Set(
      paths.flatMap(({ state }) => (endings.includes(sceneOf(story, state)) ? nameOf(state) : [])),
    )
    for (const name of canEnd) for (const earlier of before.get(name) ?? []) canEnd.add(earlier)
    const stuck = paths.filter(
      ({ state }) =>
        !canEnd.has(nameOf(state)) && sceneIn(story, sceneOf(story, state)).turn.kind !== 'return',
    )
    expect(stuck.map(({ state }) => nameOf(state))).toEqual([])
  })
})

type State = SnapshotFrom<ReturnType<typeof storyMachine>>

const pathOf = (state: State): Path => state.context.path
const sceneOf = (story: Story, state: State): string => pathOf(state).at(-1)?.scene ?? story.start

/** Pausing and replaying lead nowhere new, so the walk leaves them out. */
function simplePathsOf(story: Story, nameOf: (state: State) => string) {
  return getSimplePaths(storyMachine(story), {
    events: (state) => eventsAt(story, state),
    serializeState: nameOf,
  })
}

function eventsAt(story: Story, state: State): StoryEvent[] {
  const scene = sceneOf(story, state)
  const { turn } = sceneIn(story, scene)
  if (!state.hasTag('turn')) return [{ type: 'clip.ended', scene }]
  switch (turn.kind) {
    case 'choose':
      return turn.choices.map(({ id: choice }) => ({ type: 'choice.made', scene, choice }))
    case 'reflect':
      return [{ type: 'reflection.finished', scene }]
    case 'end':
      return [{ type: 'bonus.opened', scene }]
    default:
      return [{ type: 'card.read', scene }]
  }
}

/** Names a state by its scene, its phase, and what later conditions ask about the way there: with loops the whole path would never end. */
function namesFor(story: Story): (state: State) => string {
  const conditions = [
    ...Object.values(story.scenes).flatMap(({ turn }) =>
      turn.kind === 'choose' ? turn.choices : turn.kind === 'end' ? turn.echoes : [],
    ),
    ...story.questions,
  ].flatMap(({ when }) => when ?? [])
  const asked = new Set(conditions.flatMap(memoriesIn))
  return (state) => {
    const way = pathOf(state).flatMap(({ scene, choice }) => [
      `saw:${scene}`,
      ...(choice === undefined ? [] : [`chose:${choice}`]),
    ])
    const remembered = [...new Set(way.filter((memory) => asked.has(memory)))].sort()
    return [JSON.stringify(state.value), ...remembered].join(' ')
  }
}
