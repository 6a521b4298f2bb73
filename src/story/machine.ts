/** A story as a state machine: one state per scene. Pure: no clock, no storage, no DOM. */
import { assign, setup } from 'xstate'
import { type Condition, holds } from './condition.ts'
import type { Path, Step } from './path.ts'
import type { Scene, Story, Turn } from './story.ts'

/** What has happened. Every event names its scene, so one that arrives late does no harm. */
export type StoryEvent =
  | { type: 'clip.paused'; scene: string }
  | { type: 'clip.resumed'; scene: string }
  | { type: 'clip.replayed'; scene: string }
  | { type: 'clip.ended'; scene: string }
  | { type: 'card.read'; scene: string }
  | { type: 'choice.made'; scene: string; choice: string }
  /** Carries no words: they go to the notebook, never through the machine. */
  | { type: 'reflection.finished'; scene: string }
  | { type: 'bonus.opened'; scene: string }

type ChoiceHere = Required<Step> & { when: Condition | undefined }

const storytelling = setup({
  types: {
    context: {} as { path: Path },
    events: {} as StoryEvent,
    tags: {} as 'playing' | 'turn',
  },
  actions: {
    enterScene: assign({
      path: ({ context }, { scene }: { scene: string }) =>
        context.path.at(-1)?.scene === scene ? context.path : [...context.path, { scene }],
    }),
    noteChoice: assign({
      path: ({ context }, step: Required<Step>) => [...context.path.slice(0, -1), step],
    }),
    stepBack: assign({ path: ({ context }) => context.path.slice(0, -1) }),
  },
  guards: {
    isHere: ({ event }, { scene }: { scene: string }) => event.scene === scene,
    isOffered: ({ context, event }, { scene, choice, when }: ChoiceHere) =>
      event.type === 'choice.made' &&
      event.scene === scene &&
      event.choice === choice &&
      holds(when, context.path),
    cameFrom: ({ context }, { scene }: { scene: string }) => context.path.at(-2)?.scene === scene,
  },
})

const compiled = new WeakMap<Story, ReturnType<typeof compile>>()

/** The machine of a story that has been checked; compiled once, since a lesson asks for it at every deed. */
export function storyMachine(story: Story) {
  const machine = compiled.get(story) ?? compile(story)
  compiled.set(story, machine)
  return machine
}

function compile(story: Story) {
  return storytelling.createMachine({
    id: story.id,
    context: { path: [] },
    initial: story.start,
    states: Object.fromEntries(
      Object.entries(story.scenes).map(([id, scene]) => [id, sceneState(story, id, scene)]),
    ),
  })
}

/** First the clip is watched, then it is the learner's turn. A card has nothing to watch. */
function sceneState(story: Story, scene: string, { clip, turn }: Scene) {
  const isHere = { type: 'isHere', params: { scene } } as const
  return storytelling.createStateConfig({
    entry: { type: 'enterScene', params: { scene } },
    initial: clip === undefined ? 'turn' : 'watching',
    on: clip === undefined ? {} : { 'clip.replayed': { guard: isHere, target: '.watching' } },
    states: {
      watching: {
        initial: 'playing',
        // A browser reports “paused” just before “ended”, so the end is heard while paused too.
        on: { 'clip.ended': { guard: isHere, target: 'turn' } },
        states: {
          playing: { tags: 'playing', on: { 'clip.paused': { guard: isHere, target: 'paused' } } },
          paused: { on: { 'clip.resumed': { guard: isHere, target: 'playing' } } },
        },
      },
      turn: turnState(story, scene, turn, clip === undefined),
    },
  })
}

function turnState(story: Story, scene: string, turn: Turn, isCard: boolean) {
  const isHere = { type: 'isHere', params: { scene } } as const
  const goTo = (to: string) => `#${story.id}.${to}`
  switch (turn.kind) {
    case 'continue':
      return isCard
        ? storytelling.createStateConfig({
            tags: 'turn',
            on: { 'card.read': { guard: isHere, target: goTo(turn.to) } },
          })
        : storytelling.createStateConfig({ always: goTo(turn.to) })
    case 'choose':
      return storytelling.createStateConfig({
        tags: 'turn',
        on: {
          'choice.made': turn.choices.map(({ id: choice, to, when }) => ({
            guard: { type: 'isOffered', params: { scene, choice, when } },
            actions: { type: 'noteChoice', params: { scene, choice } },
            target: goTo(to),
          })),
        },
      })
    case 'reflect':
      return storytelling.createStateConfig({
        tags: 'turn',
        on: { 'reflection.finished': { guard: isHere, target: goTo(turn.to) } },
      })
    case 'end':
      return storytelling.createStateConfig({
        tags: 'turn',
        on:
          turn.bonus === undefined
            ? {}
            : { 'bonus.opened': { guard: isHere, target: goTo(turn.bonus) } },
      })
    case 'return':
      return storytelling.createStateConfig({
        always: Object.entries(story.scenes)
          .filter(([, from]) => from.turn.kind === 'end' && from.turn.bonus === scene)
          .map(([from]) => ({
            guard: { type: 'cameFrom', params: { scene: from } },
            actions: 'stepBack',
            target: `${goTo(from)}.turn`,
          })),
      })
  }
}
