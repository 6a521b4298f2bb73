import { afterEach, expect, test } from 'vitest'
import { type Lesson, newLesson } from '../../src/lesson/lesson.ts'
import { findLesson, waitInLobby } from '../../src/lesson/windows/lobby.ts'
import { enterRoom, type Kept, type Room, type Seat } from '../../src/lesson/windows/room.ts'
import { lighthouse } from '../fixtures.ts'
import { soon } from '../soon.ts'

const fresh = newLesson('l1', lighthouse, 'nb', null, 0)
const blank: Lesson = { ...fresh, blank: true }

const rooms: Room[] = []
let names = 0
/** A room name of its own for each test. */
const place = () => `test${++names}`

function enter(name: string, seat: Seat, kept: Kept | null = null, keep = (_: Kept) => {}): Room {
  const opened = rooms.length
  const room = enterRoom(name, { id: `${seat}${opened}`, seat, opened }, kept, keep)
  rooms.push(room)
  return room
}
afterEach(() => {
  for (const room of rooms.splice(0)) room.leave()
})

test('what is put in one window is in the other', async () => {
  const name = place()
  const [desk, wall] = [enter(name, 'desk'), enter(name, 'wall')]
  desk.put(fresh)
  await soon(() => expect(wall.lesson()).toEqual(fresh))
  wall.put(blank)
  await soon(() => expect(desk.lesson()).toEqual(blank))
})

test('a window that comes later is told the lesson, whoever was first', async () => {
  const name = place()
  enter(name, 'wall').put(blank)
  const desk = enter(name, 'desk')
  await soon(() => expect(desk.lesson()).toEqual(blank))
})

test('two deeds in the same instant end in the same lesson in both windows', async () => {
  const name = place()
  const [desk, wall] = [enter(name, 'desk'), enter(name, 'wall')]
  await soon(() => expect(desk.peers()).toHaveLength(1))
  desk.put(fresh)
  wall.put(blank)
  await soon(() => expect(desk.lesson()).toEqual(wall.lesson()))
})

test('what a tab remembers gives way to what another window held meanwhile, and not to nothing', async () => {
  const name = place()
  let kept: Kept | null = null
  const first = enter(name, 'desk', null, (lesson) => {
    kept = lesson
  })
  first.put(blank)
  const alone = enter(place(), 'desk', kept)
  expect(alone.lesson()).toEqual(blank)
  const old: Kept = { stamp: { nth: 0, by: 'wall' }, lesson: fresh }
  const back = enter(name, 'wall', old)
  await soon(() => expect(back.lesson()).toEqual(blank))
})

test('each knows who else is there, and hears at once of one that leaves', async () => {
  const name = place()
  const desk = enter(name, 'desk')
  enter(name, 'wall')
  await soon(() => expect(desk.peers().map(({ seat }) => seat)).toEqual(['wall']))
  rooms.pop()?.leave()
  await soon(() => expect(desk.peers()).toEqual([]))
})

test('a window that dies without a word is missed within two seconds', async () => {
  const name = place()
  const desk = enter(name, 'desk')
  const dead = new BroadcastChannel(`sidestilt.lesson.${name}`)
  dead.postMessage({ say: 'here', from: { id: 'x', seat: 'wall', opened: 0, mute: false } })
  await soon(() => expect(desk.peers()).toHaveLength(1))
  const missed = Date.now()
  await soon(() => expect(desk.peers()).toEqual([]))
  expect(Date.now() - missed).toBeLessThan(2300)
  dead.close()
})

test('a window without its sound is known by the others', async () => {
  const name = place()
  const [desk, wall] = [enter(name, 'desk'), enter(name, 'wall')]
  wall.beMute(true)
  await soon(() => expect(desk.peers()[0]?.mute).toBe(true))
})

test('rooms of other lessons hear nothing', async () => {
  const [one, other] = [enter(place(), 'desk'), enter(place(), 'wall')]
  one.put(fresh)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(other.lesson()).toBeNull()
})

test('a desk that is opened after its wall finds it; a second desk begins a lesson of its own', async () => {
  let lacksDesk = true
  const stop = waitInLobby(
    'l7',
    (story, seat) => story === 'lobby-a' && seat === 'desk' && lacksDesk,
  )
  expect(await findLesson('lobby-a', 'desk')).toBe('l7')
  lacksDesk = false
  expect(await findLesson('lobby-a', 'desk')).toBeNull()
  expect(await findLesson('lobby-b', 'desk')).toBeNull()
  stop()
})
