import { expect, test } from 'vitest'
import { frameLength, posterTime, type Timeline } from '../../src/studio/timeline.ts'
import { film, lengths } from './fixture.ts'

const beats = film.shots.flatMap((shot) => shot.beats)
const lines = beats.filter(({ beat }) => 'line' in beat)

test('a line lasts exactly as long as its recording', () => {
  for (const { beat, from, to } of lines)
    if ('line' in beat) expect(to - from).toBe(lengths[beat.line])
  expect(lines).toHaveLength(4)
})

test('somebody takes a breath before the next line', () => {
  for (const [i, line] of lines.slice(1).entries())
    expect(line.from - (lines[i]?.to ?? 0)).toBeGreaterThanOrEqual(350)
})

test('the next line waits until the longest translation has been read', () => {
  const [first, second, third] = lines
  const english = 'Thank you very much, Leo.'.length
  expect((third?.from ?? 0) - (second?.from ?? 0)).toBeGreaterThanOrEqual(
    (english / 17) * 1000 + 80,
  )
  expect((second?.from ?? 0) - (first?.from ?? 0)).toBeGreaterThan(2700)
})

test('every shot begins where the one before it ends, on a whole picture', () => {
  expect(film.shots[0]?.from).toBe(0)
  for (const [i, { from, to }] of film.shots.entries()) {
    expect(from % frameLength).toBe(0)
    expect(film.shots[i + 1]?.from ?? film.duration).toBe(to)
  }
})

test('the cut comes a moment before the line that follows it', () => {
  const [cut, line] = [film.shots[1]?.from ?? 0, lines[2]?.from ?? 0]
  expect(line - cut).toBeGreaterThanOrEqual(200)
})

test('a sound is heard for a moment before anybody speaks over it', () => {
  const sound = beats.find(({ beat }) => 'sound' in beat)
  expect((lines[2]?.from ?? 0) - (sound?.from ?? 0)).toBeGreaterThanOrEqual(1000)
})

test('a hold lasts as long as the screenplay says', () => {
  const hold = beats.find(({ beat }) => 'hold' in beat)
  expect((hold?.to ?? 0) - (hold?.from ?? 0)).toBe(800)
})

test('only somebody in the picture moves her mouth', () => {
  const thought = lines.find(({ beat }) => 'line' in beat && beat.unseen)
  expect(thought?.mouths).toEqual([])
  expect(lines[0]?.mouths[0]?.from).toBe(lines[0]?.from)
})

test('the last picture stays when the last word has been said', () => {
  expect(film.duration - (lines.at(-1)?.to ?? 0)).toBeGreaterThanOrEqual(800)
})

test('the poster is the last picture of the first shot with people in it', () => {
  expect(posterTime(film)).toBe((film.shots[0]?.to ?? 0) - frameLength)
})

test('a shot that says it is the poster stands for the film instead', () => {
  const chosen: Timeline = {
    ...film,
    shots: film.shots.map((timed) =>
      timed.shot.id === 'leo' ? { ...timed, shot: { ...timed.shot, poster: true } } : timed,
    ),
  }
  expect(posterTime(chosen)).toBe(film.duration - frameLength)
})
