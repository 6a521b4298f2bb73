import { describe, expect, test } from 'vitest'
import { questionsFor, tell } from '../../src/story/telling.ts'
import { lighthouse } from '../fixtures.ts'

const end = (scene: string) => ({ type: 'clip.ended', scene }) as const
const choose = (scene: string, choice: string) => ({ type: 'choice.made', scene, choice }) as const
const read = (scene: string) => ({ type: 'card.read', scene }) as const
const answered = (scene: string) => ({ type: 'reflection.finished', scene }) as const
const bonus = (scene: string) => ({ type: 'bonus.opened', scene }) as const

type Event = Parameters<ReturnType<typeof tell>['send']>[0]
const told = (...events: Event[]) => {
  const telling = tell(lighthouse)
  for (const event of events) telling.send(event)
  return telling
}
const throughTea = [end('arrival'), end('kitchen'), choose('kitchen', 'ask'), read('tea')]
const toHarbour = [
  ...throughTea,
  end('talk'),
  answered('talk'),
  end('night'),
  choose('night', 'stay'),
]

describe('a telling', () => {
  test('waits with the first scene until the learner starts it', () => {
    const telling = tell(lighthouse)
    expect(telling.view()).toEqual({
      scene: 'arrival',
      turn: null,
      playing: false,
      path: [{ scene: 'arrival' }],
    })
    telling.send({ type: 'clip.resumed', scene: 'arrival' })
    expect(telling.view().playing).toBe(true)
  })
  test('goes straight on to the next clip where there is nothing to decide', () => {
    expect(told(end('arrival')).view()).toMatchObject({
      scene: 'kitchen',
      playing: true,
      turn: null,
    })
  })
  test('asks for a choice when the clip has ended', () => {
    const view = told(end('arrival'), end('kitchen')).view()
    expect(view).toMatchObject({ scene: 'kitchen', playing: false, turn: { kind: 'choose' } })
  })
  test('shows a card until the learner has read it', () => {
    const telling = told(...throughTea.slice(0, 3))
    expect(telling.view()).toMatchObject({
      scene: 'tea',
      turn: { kind: 'continue' },
      playing: false,
    })
    telling.send(read('tea'))
    expect(telling.view()).toMatchObject({ scene: 'talk', playing: true })
  })
  test('waits at a question in the middle of the story', () => {
    const telling = told(...throughTea, end('talk'))
    expect(telling.view().turn).toEqual({ kind: 'reflect', question: 'what-helped', to: 'night' })
    telling.send(answered('talk'))
    expect(telling.view().scene).toBe('night')
  })
  test('remembers the path that was chosen', () => {
    expect(told(end('arrival'), end('kitchen'), choose('kitchen', 'wait')).view().path).toEqual([
      { scene: 'arrival' },
      { scene: 'kitchen', choice: 'wait' },
      { scene: 'night' },
    ])
  })
  test('offers a conditional choice only on the paths it belongs to', () => {
    const choices = (...way: Event[]) => {
      const { turn } = told(...way, end('night')).view()
      return turn?.kind === 'choose' ? turn.choices.map(({ id }) => id) : []
    }
    expect(choices(...throughTea, end('talk'), answered('talk'))).toEqual(['stay', 'row', 'answer'])
    const waited = [end('arrival'), end('kitchen'), choose('kitchen', 'wait')]
    expect(choices(...waited)).toEqual(['stay', 'row'])
    expect(told(...waited, end('night'), choose('night', 'answer')).view().scene).toBe('night')
  })
  test('lets an ending echo the choices of this path only', () => {
    const { turn } = told(...toHarbour, end('harbour')).view()
    expect(turn).toMatchObject({ kind: 'end', echoes: [{ id: 'cup' }] })
  })
  test('comes back to its ending, on its turn, after a bonus scene', () => {
    const telling = told(...toHarbour, end('harbour'))
    const before = telling.view()
    telling.send(bonus('harbour'))
    expect(telling.view()).toMatchObject({ scene: 'from-the-lamp', playing: true })
    telling.send(end('from-the-lamp'))
    expect(telling.view()).toEqual(before)
  })
  test('ignores the end of a clip that is no longer on screen', () => {
    expect(told(end('arrival'), end('arrival')).view()).toMatchObject({
      scene: 'kitchen',
      turn: null,
    })
  })
  test('pauses, resumes and replays without lengthening the path', () => {
    const telling = told(end('arrival'))
    telling.send({ type: 'clip.paused', scene: 'kitchen' })
    expect(telling.view().playing).toBe(false)
    telling.send({ type: 'clip.resumed', scene: 'kitchen' })
    expect(telling.view().playing).toBe(true)
    telling.send(end('kitchen'))
    telling.send({ type: 'clip.replayed', scene: 'kitchen' })
    expect(telling.view()).toMatchObject({ turn: null, playing: true })
    expect(telling.view().path).toHaveLength(2)
  })
  test('tells its listeners of every change, until they leave', () => {
    const telling = tell(lighthouse)
    let heard = 0
    const leave = telling.subscribe(() => heard++)
    telling.send(end('arrival'))
    leave()
    telling.send(end('kitchen'))
    expect(heard).toBe(1)
  })
})

describe('a bookmark', () => {
  test('leads back to the same scene, waiting to be played', () => {
    const { path } = told(...toHarbour).view()
    expect(tell(lighthouse, { path, turn: false }).view()).toEqual({
      scene: 'harbour',
      turn: null,
      playing: false,
      path,
    })
  })
  test('leads back to the learner’s turn without the film being seen again', () => {
    const left = told(...toHarbour, end('harbour')).view()
    expect(tell(lighthouse, { path: left.path, turn: true }).view()).toEqual(left)
  })
  test('leads back into a bonus scene, and from there to its ending', () => {
    const { path } = told(...toHarbour, end('harbour'), bonus('harbour')).view()
    const telling = tell(lighthouse, { path, turn: false })
    expect(telling.view().scene).toBe('from-the-lamp')
    telling.send(end('from-the-lamp'))
    expect(telling.view()).toMatchObject({ scene: 'harbour', turn: { kind: 'end' } })
  })
  test('leads as far as it can when the story has been revised since', () => {
    const path = [
      { scene: 'arrival' },
      { scene: 'kitchen', choice: 'shout' },
      { scene: 'garden' },
      { scene: 'harbour' },
    ]
    expect(tell(lighthouse, { path, turn: true }).view()).toMatchObject({
      scene: 'kitchen',
      turn: { kind: 'choose' },
    })
  })
})

test('a story asks the reflection questions that belong to the path', () => {
  expect(questionsFor(lighthouse, told(...toHarbour).view().path)).toEqual([
    'what-helped',
    'what-next',
  ])
  expect(questionsFor(lighthouse, [{ scene: 'arrival' }])).toEqual(['what-helped'])
})
