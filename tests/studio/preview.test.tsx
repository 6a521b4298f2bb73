/** The preview of a clip: the pictures of the film, a slider over time, and what happens there. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import * as v from 'valibot'
import { createServer } from 'vite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Screenplay } from '../../src/story/screenplay.ts'
import { Preview } from '../../src/studio/preview/Preview.tsx'
import { studioPreview } from '../../src/studio/preview/plugin.ts'
import type { Rehearsal, Stock } from '../../src/studio/preview/rehearsals.ts'
import { timelineOf } from '../../src/studio/timeline.ts'
import { smallProject } from './smallProject.ts'

const screenplay = v.parse(Screenplay, {
  clip: 'kveld',
  place: 'moterom',
  shots: [
    {
      id: 'geir',
      framing: 'close',
      cast: ['geir'],
      beats: [{ sound: 'kopp' }, { line: 'sein', who: 'geir' }],
    },
    { id: 'nina', framing: 'close', cast: ['nina'], beats: [{ hold: 1000 }] },
  ],
})
const timeline = timelineOf(screenplay, {
  line: () => ({ lasts: 800, reads: 1000, mouths: [] }),
  sound: () => ({ lasts: 300, reads: 1000 }),
})
const lines = { sein: 'Du er sein.' }

const slider = () => screen.getByRole('slider', { name: /Time/ })
const happening = () => screen.getByRole('status').textContent
const slideTo = (ms: number) => fireEvent.change(slider(), { target: { value: String(ms) } })

test('the slider shows the picture of its moment, and what happens there', () => {
  const { container } = render(<Preview timeline={timeline} lines={lines} />)
  const first = container.querySelector('svg')?.innerHTML
  expect(happening()).toBe('geir (close) · [kopp]')
  slideTo(timeline.shots[0]?.beats[1]?.from ?? 0)
  expect(happening()).toBe('geir (close) · sein – geir: «Du er sein.»')
  slideTo(timeline.duration - 40)
  expect(happening()).toBe('nina (close) · hold 1000')
  expect(container.querySelector('svg')?.innerHTML).not.toBe(first)
})

test('it begins where it is told to, on a whole picture, and tells where it stands', () => {
  const onMoment = vi.fn()
  render(<Preview timeline={timeline} lines={lines} begin={1234} onMoment={onMoment} />)
  expect(slider()).toHaveValue('1200')
  slideTo(400)
  expect(onMoment.mock.calls.flat()).toEqual([1200, 400])
})

test('a moment after the end is the last picture', () => {
  render(<Preview timeline={timeline} lines={lines} begin={999_999} />)
  expect(slider()).toHaveValue(String(timeline.duration - 40))
})

test('it plays to the end and stops there, and then from the beginning', async () => {
  const user = userEvent.setup()
  const end = timeline.duration - 40
  render(<Preview timeline={timeline} lines={lines} begin={end - 1000} />)
  await user.click(screen.getByRole('button', { name: /Play/ }))
  screen.getByRole('button', { name: /Stop/ })
  await waitFor(() => expect(slider()).toHaveValue(String(end)), { timeout: 15_000 })
  await user.click(await screen.findByRole('button', { name: /Play/ }))
  await waitFor(() => expect(Number((slider() as HTMLInputElement).value)).toBeLessThan(end))
  await user.click(screen.getByRole('button', { name: /Stop/ }))
})

test('the dev server tells of clips and their times, and of what is wrong', {
  timeout: 60_000,
}, async () => {
  const project = smallProject()
  const server = await createServer({
    root: project.root,
    configFile: false,
    logLevel: 'silent',
    plugins: [studioPreview(project.root)],
    server: { port: 0, host: '127.0.0.1' },
  })
  onTestFinished(() => server.close())
  await server.listen()
  const fetched = async <T,>(name: string): Promise<T> =>
    (await fetch(`${server.resolvedUrls?.local[0]}studio/${name}.json`)).json()

  expect(await fetched<Stock>('clips')).toEqual({
    stories: [{ id: 'fyret', clips: ['havna', 'kjokkenet', 'sjoen'] }],
    troubles: [],
  })
  expect(await fetched<Rehearsal>('fyret/havna')).toMatchObject({
    timeline: { clip: 'havna', shots: [{ shot: { id: 'stille' } }] },
    lines: {},
  })
  expect(await fetched<Rehearsal>('fyret/loftet')).toEqual({
    trouble: expect.stringContaining('‘fyret’ has no clip called ‘loftet’.'),
  })
})
