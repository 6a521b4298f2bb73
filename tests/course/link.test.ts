import { deflateRawSync } from 'node:zlib'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type PlanFault, packed, planFile, readPlanFile, unpacked } from '../../src/course/link.ts'
import { longestCode, pack } from '../../src/course/packing.ts'
import { courseQuestions, participantsAddress } from '../../src/course/participants.ts'
import { Plan } from '../../src/course/plan.ts'
import { readyPlan } from '../../src/course/ready.ts'
import { lighthouse } from '../fixtures.ts'
import { chanceFrom, mutated } from '../notebook/backup/mutate.ts'
import { injections, plan } from './fixtures.ts'

/** A code of these bytes, made without the module's own packing. */
const codeOf = (bytes: Uint8Array): string => deflateRawSync(bytes).toString('base64url')
const fileOf = (text: string): Blob => new Blob([text])
const withTitle = (title: string): Plan => ({ ...plan, title })
const withOwn = (own: string): Plan => ({
  ...plan,
  steps: [
    { do: 'ask', story: 'lighthouse', question: { own }, method: 'round', minutes: 6 },
    { do: 'ask', story: 'lighthouse', question: { id: 'what-helped' }, method: 'igp', minutes: 9 },
  ],
})

/** Signs that do not pack well, the same every time. */
function noise(length: number): string {
  const { below } = chanceFrom(1)
  return Array.from({ length }, () => String.fromCharCode(33 + below(90))).join('')
}

describe('a plan', () => {
  test('comes out of its link as it went in', async () => {
    expect(await unpacked(await packed(plan))).toEqual(plan)
  })
  test('comes out of its file as it went in', async () => {
    expect(await readPlanFile(planFile(plan))).toEqual(plan)
  })
  test('is a link that can stand in an address, and is not long', async () => {
    const code = await packed(readyPlan(lighthouse, 45, { title: 'På fyret', language: 'nb' }))
    expect(code).toMatch(/^[\w-]+$/)
    expect(code.length).toBeLessThan(500)
  })
  test('may be written at another machine by another program', async () => {
    expect(await unpacked(codeOf(Buffer.from(JSON.stringify(plan))))).toEqual(plan)
  })
  test('loses control characters and blanks around the leader’s own lines, and nothing else', async () => {
    const title = ' Kurs\u0000 i\nElvestrand 🙂 '
    expect(await unpacked(await packed(withTitle(title)))).toEqual(
      withTitle('Kurs  i Elvestrand 🙂'),
    )
  })
  test.each(injections)('brings this as the text it is: %s', async (text) => {
    expect(await unpacked(await packed(withTitle(text)))).toEqual(withTitle(text))
    expect(await unpacked(await packed(withOwn(text)))).toEqual(withOwn(text))
    expect('polluted' in {}).toBe(false)
  })
})

/** Short enough to be read. */
const bomb = codeOf(Buffer.alloc(4_000_000, ' '))
const newer = JSON.stringify({ ...plan, version: 2, room: 'new' })
const unknownStep = JSON.stringify({ ...plan, steps: [{ do: 'dance', minutes: 3 }] })
const endless = JSON.stringify({ ...plan, steps: Array(41).fill({ do: 'open', minutes: 1 }) })

test.each<[string, string | Promise<string>, PlanFault['fault']]>([
  ['nothing', '', 'damaged'],
  ['signs that no code has', 'æøå<>', 'damaged'],
  ['a code that lacks its end', packed(plan).then((code) => code.slice(0, -9)), 'damaged'],
  ['what is not deflated', Buffer.from('Kjære Geir').toString('base64url'), 'damaged'],
  ['deflated words', codeOf(Buffer.from('Kjære Geir')), 'damaged'],
  ['bytes that are no UTF-8', codeOf(Buffer.from([34, 255, 34])), 'damaged'],
  ['a plan with a step nobody knows', codeOf(Buffer.from(unknownStep)), 'damaged'],
  ['a plan with too many steps', codeOf(Buffer.from(endless)), 'damaged'],
  ['a plan with a title of 301 signs', pack(withTitle('x'.repeat(301))), 'damaged'],
  ['a plan without a title', pack(withTitle(' ')), 'damaged'],
  ['a plan that takes no time', pack({ ...plan, steps: [{ do: 'open', minutes: 0 }] }), 'damaged'],
  ['a plan with more than a plan has', pack({ ...plan, html: '<b>' }), 'damaged'],
  ['a newer plan', codeOf(Buffer.from(newer)), 'newer'],
  ['JSON of something else', pack({ sidestilt: 'notebook', version: 1 }), 'foreign'],
  ['a list', pack([]), 'foreign'],
  ['null', pack(null), 'foreign'],
  ['a code that is too long', 'A'.repeat(longestCode + 1), 'tooLong'],
  ['a small code that unpacks to megabytes', bomb, 'tooLong'],
])('a link with %s is refused with a reason', async (_, code, fault) => {
  expect(await unpacked(await code)).toEqual({ fault })
})

test.each<[string, Blob, PlanFault['fault']]>([
  ['words', fileOf('Kjære Geir'), 'foreign'],
  ['a backup', fileOf('{"sidestilt":"notebook","version":1}'), 'foreign'],
  ['half a plan', fileOf(JSON.stringify(plan).slice(0, -20)), 'damaged'],
  ['a newer plan', fileOf(newer), 'newer'],
  ['a plan with a step nobody knows', fileOf(unknownStep), 'damaged'],
  ['far too much', fileOf(JSON.stringify(plan) + ' '.repeat(100_000)), 'tooLong'],
])('a file with %s is refused with a reason', async (_, file, fault) => {
  expect(await readPlanFile(file)).toEqual({ fault })
})

test('a file that the browser cannot get at is refused with a reason', async () => {
  const gone = Object.assign(new Blob(['{}']), {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  })
  expect(await readPlanFile(gone)).toEqual({ fault: 'outOfReach' })
})

describe('the participants’ link', () => {
  const codeIn = (address: string) => address.split('/')[4] ?? ''

  test('carries the course’s title and its questions in the order of the plan', async () => {
    const address = await participantsAddress(plan, 'lighthouse')
    expect(address).toMatch(/^#\/s\/lighthouse\/questions\/[\w-]+$/)
    expect(await courseQuestions(codeIn(address))).toEqual({
      title: 'Kurs i Elvestrand',
      language: 'nb',
      questions: [{ id: 'what-helped' }, { own: 'Hvem hos dere får ordet sist?' }],
    })
  })
  test('is short enough for a QR code that a room can read', async () => {
    expect((await participantsAddress(plan, 'lighthouse')).length).toBeLessThan(200)
  })
  test('is the plain address where the leader has written no question of her own', async () => {
    const ready = readyPlan(lighthouse, 30, { title: 'På fyret', language: 'nb' })
    expect(await participantsAddress(ready, 'lighthouse')).toBe('#/s/lighthouse/questions')
    expect(await participantsAddress(plan, 'storm')).toBe('#/s/storm/questions')
  })
  test.each(injections)('brings this as the text it is: %s', async (text) => {
    const address = await participantsAddress({ ...withOwn(text), title: text }, 'lighthouse')
    expect(await courseQuestions(codeIn(address))).toEqual({
      title: text,
      language: 'nb',
      questions: [{ own: text }, { id: 'what-helped' }],
    })
  })
  test.each<[string, Promise<string>, PlanFault['fault']]>([
    ['a whole plan', packed(plan), 'foreign'],
    ['a newer set of questions', pack({ v: 2, sheets: [] }), 'newer'],
    ['no questions', pack({ v: 1, t: 'Kurs', l: 'nb', q: [] }), 'foreign'],
    ['an id that is none', pack({ v: 1, t: 'Kurs', l: 'nb', q: ['../../x'] }), 'foreign'],
    ['half a code', packed(plan).then((code) => code.slice(0, 40)), 'damaged'],
    ['a code that unpacks to megabytes', Promise.resolve(bomb), 'tooLong'],
  ])('with %s is refused with a reason', async (_, code, fault) => {
    expect(await courseQuestions(await code)).toEqual({ fault })
  })
})

test('4000 broken links: each is read or refused, and what is read is a plan', async () => {
  const chance = chanceFrom(20_261_127)
  const code = await packed(plan)
  const file = JSON.stringify(plan)
  const outcomes: Record<string, number> = {}
  for (let i = 0; i < 4000; i++) {
    const broken = i % 2 === 0 ? codeOf(mutated(file, chance)) : brokenCode(code, chance)
    const read = await unpacked(broken)
    const outcome = 'fault' in read ? read.fault : 'plan'
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    if (!('fault' in read)) expect(v.parse(Plan, read), `link ${i}`).toEqual(read)
    expect(await courseQuestions(broken), `link ${i}`).toHaveProperty('fault')
  }
  expect('evil' in {}).toBe(false)
  for (const outcome of ['plan', 'foreign', 'damaged', 'newer', 'tooLong'])
    expect(outcomes[outcome], outcome).toBeGreaterThan(0)
}, 60_000)

/** A sign changed, taken out or put in, the end cut off, or far too much of it. */
function brokenCode(code: string, { below, one }: ReturnType<typeof chanceFrom>): string {
  const at = below(code.length)
  const sign = one([...'AZaz09-_ =%<é', '\ud83d'])
  return one([
    code.slice(0, at) + sign + code.slice(at + 1),
    code.slice(0, at) + code.slice(at + 1),
    code.slice(0, at) + sign + code.slice(at),
    code.slice(0, at),
    code.slice(at) + code.slice(0, at),
    code + noise(longestCode),
  ])
}
