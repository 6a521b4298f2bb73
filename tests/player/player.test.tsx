import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Scene } from '../../src/story/story.ts'
import { tell } from '../../src/story/telling.ts'
import { faultsFoundByAxe } from '../axe.ts'
import { lighthouse, lighthouseWords } from '../fixtures.ts'
import {
  atTheChoice,
  clips,
  decode,
  fail,
  filmOnScreen,
  films,
  filmWaiting,
  lighthouseEdition,
  measure,
  nameOf,
  openCinema,
  playToEnd,
  press,
  reach,
  show,
  start,
} from './cinema.tsx'

let browser: ReturnType<typeof openCinema>
beforeEach(() => {
  vi.restoreAllMocks()
  browser = openCinema()
})

const stage = () => screen.getByRole('group', { name: /^Scene:/ })
const turn = () => document.querySelector('.player')?.getAttribute('data-turn')
const choice = (id: string) =>
  document.querySelector<HTMLElement>(`button[data-choice="${id}"]`) ?? expect.fail(id)

describe('before the start', () => {
  test('nothing plays by itself', () => {
    const { telling } = show()
    expect(telling.view().playing).toBe(false)
    expect(HTMLMediaElement.prototype.play).not.toHaveBeenCalled()
    expect(turn()).toBe('watching')
  })
  test('a newcomer hears whose eyes she sees with, one who comes back goes on', () => {
    const { unmount } = show()
    expect(screen.getByText('Du er Ana.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Start historien' })).toHaveAttribute('data-start')
    unmount()
    show({ begun: true })
    expect(screen.getByRole('button', { name: 'Fortsett' })).toHaveAttribute('data-start')
  })
  test('one press plays the first film, and unlocks the one behind it without a sound', async () => {
    const { telling } = show()
    const sounds: boolean[] = []
    vi.mocked(HTMLMediaElement.prototype.play).mockImplementation(function (
      this: HTMLMediaElement,
    ) {
      if (this === filmWaiting()) sounds.push(!this.muted)
      return Promise.resolve()
    })
    await press('Start historien')
    expect(sounds).toEqual([false])
    expect(filmWaiting().muted).toBe(false)
    expect(telling.view().playing).toBe(true)
  })
  test('a browser that refuses to play gets the start button back', async () => {
    browser.refuse = true
    const { telling } = show()
    await press('Start historien')
    expect(await screen.findByRole('button', { name: 'Start historien' })).toBeVisible()
    expect(telling.view().playing).toBe(false)
  })
  test('one who comes back begins where she was', async () => {
    await start({ startAt: 4000, begun: true })
    expect(filmOnScreen().currentTime).toBe(4)
  })
})

describe('the film', () => {
  test('is one of two elements that are never replaced, so that sound stays allowed', async () => {
    await start()
    const both = films()
    await playToEnd(filmOnScreen())
    decode(filmOnScreen())
    await playToEnd(filmOnScreen())
    await userEvent.click(choice('wait'))
    expect(films()).toEqual(both)
    expect(both).toHaveLength(2)
  })
  test('waits behind the one on screen, and is cut to when its turn comes', async () => {
    await start()
    expect(nameOf(filmWaiting())).toBe('kitchen')
    const waiting = filmWaiting()
    decode(waiting)
    await playToEnd(filmOnScreen())
    expect(filmOnScreen()).toBe(waiting)
    expect(waiting).toHaveAttribute('data-shown')
    expect(waiting.paused).toBe(false)
  })
  test('leaves its last picture on screen until the next is decoded', async () => {
    await start()
    const first = filmOnScreen()
    await playToEnd(first)
    expect(filmOnScreen()).not.toBe(first)
    expect(first).toHaveAttribute('data-shown')
    decode(filmOnScreen())
    expect(filmOnScreen()).toHaveAttribute('data-shown')
    expect(first).not.toHaveAttribute('data-shown')
  })
  test('is made ready when the learner points at a choice', async () => {
    show({ bookmark: atTheChoice })
    decode(filmOnScreen())
    expect(nameOf(filmWaiting())).toBe('talk')
    act(() => choice('wait').focus())
    expect(nameOf(filmWaiting())).toBe('night')
  })
  test('is not fetched ahead for one who saves data', async () => {
    Object.defineProperty(navigator, 'connection', {
      configurable: true,
      value: { saveData: true },
    })
    show()
    expect(filmOnScreen()).toHaveAttribute('preload', 'none')
    await press('Start historien')
    decode(filmOnScreen())
    expect(nameOf(filmWaiting())).toBe(undefined)
    Reflect.deleteProperty(navigator, 'connection')
  })
  test('shows the last frame to one who comes back to a choice', () => {
    show({ bookmark: atTheChoice })
    const film = filmOnScreen()
    decode(film)
    expect(film.currentTime).toBe(8)
    expect(film.paused).toBe(true)
    expect(turn()).toBe('choose')
  })
  test('keeps the volume and speed that the learner has set, also through a cut', async () => {
    await start()
    const film = filmOnScreen()
    film.volume = 0.3
    film.playbackRate = 1.5
    fireEvent.volumeChange(film)
    await playToEnd(film)
    expect(filmOnScreen()).not.toBe(film)
    expect(filmOnScreen().volume).toBe(0.3)
    expect(filmOnScreen().playbackRate).toBe(1.5)
  })
  test('pauses and goes on; only what the element reports is shown', async () => {
    const { telling } = await start()
    await press('Pause')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Spill av' })).toBeVisible())
    expect(telling.view().playing).toBe(false)
    await press('Spill av')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible())
    expect(telling.view().playing).toBe(true)
  })
  test('reports its end as an end and not as a pause', async () => {
    const { telling } = await start()
    const sent = vi.spyOn(telling, 'send')
    await playToEnd(filmOnScreen())
    expect(sent).toHaveBeenCalledWith({ type: 'clip.ended', scene: 'arrival' })
    expect(sent).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'clip.paused' }))
    expect(telling.view()).toMatchObject({ scene: 'kitchen', playing: true })
  })
  test('is seen again from the learner’s turn', async () => {
    const { telling } = show({ bookmark: atTheChoice })
    decode(filmOnScreen())
    await press('Se igjen')
    expect(telling.view()).toMatchObject({ scene: 'kitchen', turn: null, playing: true })
    expect(filmOnScreen().currentTime).toBe(0)
    expect(telling.view().path).toHaveLength(2)
  })
  test('follows when the learner takes up another road', async () => {
    const { takeUp } = await start()
    await playToEnd(filmOnScreen())
    decode(filmOnScreen())
    takeUp(tell(lighthouse))
    expect(nameOf(filmOnScreen())).toBe('arrival')
    expect(screen.getByRole('button', { name: 'Start historien' })).toBeVisible()
    expect(films().every((film) => film.paused)).toBe(true)
  })
})

describe('the place in a clip', () => {
  test('is told now and then, and at once when the film pauses', async () => {
    const { moments } = await start()
    reach(filmOnScreen(), 1.5)
    reach(filmOnScreen(), 1.6)
    reach(filmOnScreen(), 1.7)
    expect(moments.filter((ms) => ms > 1000).length).toBeLessThan(2)
    await press('Pause')
    await waitFor(() => expect(moments.at(-1)).toBe(1700))
  })
  test('is told when the page is left, and the film pauses', async () => {
    const { moments, telling } = await start()
    reach(filmOnScreen(), 2.5)
    act(() => {
      window.dispatchEvent(new Event('pagehide'))
    })
    expect(moments.at(-1)).toBe(2500)
    expect(telling.view().playing).toBe(false)
  })
  test('is told when the learner goes to another screen, and the film pauses', async () => {
    const { moments, telling, unmount } = await start()
    reach(filmOnScreen(), 3.25)
    unmount()
    expect(moments.at(-1)).toBe(3250)
    expect(telling.view().playing).toBe(false)
  })
  test('begins anew with each clip', async () => {
    const { moments } = await start()
    reach(filmOnScreen(), 7.9)
    decode(filmWaiting())
    await playToEnd(filmOnScreen())
    expect(moments.at(-1)).toBe(0)
  })
})

describe('the learner’s turn', () => {
  test('leads the keyboard to the question, and has no faults that axe can see', async () => {
    show({ bookmark: atTheChoice })
    expect(screen.getByRole('heading', { name: 'Hva gjør du?' })).toHaveFocus()
    expect(await faultsFoundByAxe()).toEqual([])
  })
  test('offers every choice alike, lettered as they stand', () => {
    show({ bookmark: atTheChoice })
    const names = screen
      .getAllByRole('button', { name: /^Valg/ })
      .map((button) => button.textContent)
    expect(names.map((name) => name?.slice(0, 7))).toEqual(['AValg A', 'BValg B'])
    expect(names.join()).toContain('Spørre ham')
    expect(names.join()).toContain('Vente')
  })
  test('goes on with the choice, says what it led to, and keeps the keyboard in the story', async () => {
    const { telling } = show({ bookmark: atTheChoice })
    await userEvent.click(choice('wait'))
    expect(telling.view()).toMatchObject({ scene: 'night', playing: true })
    expect(within(screen.getByRole('status')).getByText('Klokka tikker.')).toBeVisible()
    expect(stage()).toHaveFocus()
    expect(stage()).toHaveAccessibleName('Scene: Natta')
    decode(filmOnScreen())
    reach(filmOnScreen(), 7)
    expect(screen.getByText('Klokka tikker.')).toBeVisible()
    await playToEnd(filmOnScreen())
    expect(screen.queryByText('Klokka tikker.')).toBe(null)
  })
  test('can be taken with a number key', async () => {
    const { telling } = show({ bookmark: atTheChoice })
    const nth = [...document.querySelectorAll('[data-choice]')].indexOf(choice('wait')) + 1
    await userEvent.keyboard(String(nth))
    expect(telling.view().scene).toBe('night')
  })
  test('is not taken away by a key that is meant for the film', async () => {
    const { telling } = show({ bookmark: atTheChoice })
    decode(filmOnScreen())
    await userEvent.keyboard(' k{ArrowLeft}{ArrowRight}')
    expect(turn()).toBe('choose')
    expect(telling.view().playing).toBe(false)
    expect(filmOnScreen().currentTime).toBe(8)
    expect(choice('wait')).toBeVisible()
  })
  test('finds the clock at the end of the film, as soon as its length is known', () => {
    show({ bookmark: atTheChoice })
    measure(filmOnScreen())
    expect(screen.getByRole('slider', { name: 'Sted i filmen' })).toHaveAttribute(
      'aria-valuetext',
      '0:08 av 0:08',
    )
  })
  test('has the stage for itself: the transcript comes back with the film', async () => {
    await start()
    await press('Les med')
    const transcript = () => screen.queryByRole('region', { name: /Alt som blir sagt/ })
    await playToEnd(filmOnScreen())
    decode(filmOnScreen())
    expect(transcript()).toBeVisible()
    await playToEnd(filmOnScreen())
    expect(turn()).toBe('choose')
    expect(transcript()).toBe(null)
    expect(screen.queryByRole('button', { name: 'Les med' })).toBe(null)
    await userEvent.click(choice('wait'))
    expect(transcript()).toBeVisible()
  })
  test('shows a card until it is read', async () => {
    const { telling } = show({ bookmark: atTheChoice })
    await userEvent.click(choice('ask'))
    expect(screen.getByRole('region', { name: 'Te' })).toHaveFocus()
    expect(screen.getByText('Leo setter fram en kopp.')).toBeVisible()
    expect(document.querySelector('.player-still')).toHaveAttribute(
      'src',
      'media/lighthouse/tea.webp',
    )
    expect(await faultsFoundByAxe()).toEqual([])
    await press('Gå videre')
    expect(telling.view()).toMatchObject({ scene: 'talk', playing: true })
  })
  test('shows a card with the choices it leads to, each of them once also when the learner leans to one', async () => {
    const tea: Scene = {
      card: 'tea',
      turn: {
        kind: 'choose',
        choices: [
          { id: 'stay', to: 'harbour' },
          { id: 'row', to: 'sea' },
        ],
      },
    }
    const story = { ...lighthouse, scenes: { ...lighthouse.scenes, tea } }
    const { telling } = show({ edition: { ...lighthouseEdition, story }, bookmark: atTheChoice })
    await userEvent.click(choice('ask'))
    await userEvent.hover(choice('stay'))
    await userEvent.hover(choice('row'))
    expect(screen.getAllByText('Leo setter fram en kopp.')).toHaveLength(1)
    await userEvent.click(choice('row'))
    expect(telling.view()).toMatchObject({ scene: 'sea', playing: true })
  })
  test('gives the ending to the app', async () => {
    const toSea = {
      path: [
        { scene: 'arrival' },
        { scene: 'kitchen', choice: 'wait' },
        { scene: 'night', choice: 'row' },
        { scene: 'sea' },
      ],
      turn: true,
    }
    show({ bookmark: toSea, children: <h2>Hva ga valget?</h2> })
    expect(screen.getByRole('heading', { name: 'Hva ga valget?' })).toBeVisible()
    expect(turn()).toBe('end')
    expect(screen.queryByRole('slider')).toBe(null)
    expect(screen.getByRole('button', { name: 'Se igjen' })).toBeVisible()
  })
})

test('a card lies over the last frame until its still is there', async () => {
  show({ bookmark: atTheChoice })
  const last = filmOnScreen()
  decode(last)
  await userEvent.click(choice('ask'))
  expect(last).toHaveAttribute('data-shown')
  decode(filmWaiting())
  await press('Gå videre')
  expect(nameOf(filmOnScreen())).toBe('talk')
  expect(filmOnScreen()).toHaveAttribute('data-shown')
  expect(document.querySelector('.player-still')).toBe(null)
})

describe('full screen', () => {
  test('takes the whole stage, and fills the window where the browser has none', async () => {
    await start()
    await press('Fullskjerm')
    expect(stage()).toHaveAttribute('data-full')
    stage().focus()
    await userEvent.keyboard('{Escape}')
    expect(stage()).not.toHaveAttribute('data-full')
  })
  test('offers no transcript, which stands beside the stage', async () => {
    await start()
    await press('Fullskjerm')
    expect(screen.queryByRole('button', { name: 'Les med' })).toBe(null)
    await press('Fullskjerm')
    expect(screen.getByRole('button', { name: 'Les med' })).toBeVisible()
  })
  test('can be left from a card, and makes way for the reflection', async () => {
    await start()
    await press('Fullskjerm')
    await playToEnd(filmOnScreen())
    await playToEnd(filmOnScreen())
    await userEvent.click(choice('ask'))
    expect(screen.getByRole('button', { name: 'Fullskjerm' })).toBeVisible()
    await press('Gå videre')
    await playToEnd(filmOnScreen())
    expect(turn()).toBe('reflect')
    expect(stage()).not.toHaveAttribute('data-full')
  })
})

describe('a film that cannot be shown', () => {
  const without = (name: string) => ({
    ...lighthouseEdition,
    clips: {
      ...clips,
      [name]: {
        poster: null,
        film: null,
        described: null,
        transcript: clips[name]?.transcript ?? [],
      },
    },
  })

  test('is stood in for by what happens in it, and the story goes on', async () => {
    const { telling } = show({ edition: without('arrival') })
    await press('Start historien')
    const heading = screen.getByRole('heading', { name: 'Filmen «Ankomst» mangler.' })
    expect(heading).toHaveFocus()
    expect(screen.getByText('Er det noen der?')).toBeVisible()
    expect(screen.getByText('Et fyr i skumring.')).toBeVisible()
    expect(await faultsFoundByAxe()).toEqual([])
    await press('Gå videre')
    expect(telling.view()).toMatchObject({ scene: 'kitchen', playing: true })
  })
  test.each([
    [4, 'Filmen «Ankomst» lar seg ikke spille av.'],
    [3, 'Filmen «Ankomst» lar seg ikke spille av.'],
    [2, 'Nettet ble borte midt i filmen «Ankomst».'],
  ])('says so plainly: fault %i of the browser is “%s”', async (code, sentence) => {
    await start()
    fail(filmOnScreen(), code)
    expect(screen.getByRole('heading', { name: sentence })).toHaveFocus()
    expect(filmOnScreen()).not.toHaveAttribute('data-shown')
  })
  test('can be tried again, and goes on where it stopped', async () => {
    const { telling } = await start()
    reach(filmOnScreen(), 4)
    fail(filmOnScreen(), 2)
    await act(async () => {})
    await press('Prøv igjen')
    expect(HTMLMediaElement.prototype.load).toHaveBeenCalledTimes(1)
    expect(screen.queryByRole('heading', { name: /Nettet ble borte/ })).toBe(null)
    decode(filmOnScreen())
    expect(filmOnScreen().currentTime).toBe(4)
    expect(telling.view().playing).toBe(true)
  })
  test('is given up after twelve seconds of standing still, and said to be slow before that', async () => {
    await start()
    vi.useFakeTimers()
    try {
      fireEvent.waiting(filmOnScreen())
      act(() => vi.advanceTimersByTime(1500))
      expect(screen.getByText('Nettet er tregt. Filmen er på vei.')).toBeVisible()
      act(() => vi.advanceTimersByTime(11_000))
      expect(
        screen.getByRole('heading', { name: 'Filmen «Ankomst» kommer ikke fram.' }),
      ).toBeVisible()
    } finally {
      vi.useRealTimers()
    }
  })
  test('does no harm while it only waits, and gets a new chance when its turn comes', async () => {
    const { telling } = await start()
    fail(filmWaiting(), 4)
    expect(screen.queryByRole('heading')).toBe(null)
    expect(filmOnScreen().paused).toBe(false)
    expect(nameOf(filmWaiting())).toBe(undefined)
    await playToEnd(filmOnScreen())
    expect(nameOf(filmOnScreen())).toBe('kitchen')
    decode(filmOnScreen())
    expect(filmOnScreen()).toHaveAttribute('data-shown')
    expect(telling.view()).toMatchObject({ scene: 'kitchen', playing: true })
  })
})

describe('captions', () => {
  const caption = () => document.querySelector('.player-captions')?.textContent

  test('are on by default, and name the speaker where it changes', async () => {
    await start()
    reach(filmOnScreen(), 0.5)
    expect(caption()).toBe('[bølger slår]')
    reach(filmOnScreen(), 1.5)
    expect(caption()).toBe('Ana: Er det noen der?')
    reach(filmOnScreen(), 3.5)
    expect(caption()).toBe('Jeg ser lys.')
    reach(filmOnScreen(), 6)
    expect(caption()).toBe('Leo: Kom inn.')
  })
  test('are remembered as the learner has set them', async () => {
    const { unmount } = await start()
    await press('Teksting')
    await press('Innstillinger')
    await userEvent.selectOptions(screen.getByLabelText('Størrelse på tekstingen'), 'Stor')
    reach(filmOnScreen(), 1.5)
    expect(caption()).toBe(undefined)
    unmount()
    await start()
    expect(screen.getByRole('button', { name: 'Teksting' })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
    await press('Teksting')
    reach(filmOnScreen(), 1.5)
    expect(document.querySelector('.player-captions')).toHaveAttribute('data-size', 'large')
  })
  test('follow the language in place, and the film goes on', async () => {
    const { speak } = await start()
    reach(filmOnScreen(), 1.5)
    const film = filmOnScreen()
    const kitchen = clips.arrival ?? expect.fail()
    const inEnglish = {
      ...kitchen,
      film: {
        src: '',
        bytes: 0,
        ...kitchen.film,
        captions: [{ from: 1000, to: 3000, text: 'Is anybody there?', who: 'Ana' }],
      },
    }
    speak({
      ...lighthouseEdition,
      language: 'en',
      words: { ...lighthouseWords, title: 'The lighthouse' },
      clips: { ...clips, arrival: inEnglish },
    })
    expect(caption()).toBe('Ana: Is anybody there?')
    expect(document.querySelector('.player-captions')).toHaveAttribute('lang', 'en')
    expect(filmOnScreen()).toBe(film)
    expect(film.paused).toBe(false)
    expect(film.currentTime).toBe(1.5)
  })
})

describe('the controls', () => {
  test('have names, and no faults that axe can see', async () => {
    await start()
    await press('Innstillinger')
    await press('Les med')
    expect(await faultsFoundByAxe()).toEqual([])
  })
  test('go to a place in the film, and say where that is', async () => {
    await start()
    const place = screen.getByRole('slider', { name: 'Sted i filmen' })
    expect(place).toHaveAttribute('aria-valuetext', '0:00 av 0:08')
    fireEvent.change(place, { target: { value: '60' } })
    expect(filmOnScreen().currentTime).toBe(6)
    expect(place).toHaveAttribute('aria-valuetext', '0:06 av 0:08')
    place.focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(filmOnScreen().currentTime).toBe(1)
  })
  test('change to the described version at the same words', async () => {
    await start()
    reach(filmOnScreen(), 3.5)
    await press('Synstolking')
    expect(nameOf(filmOnScreen())).toBe('arrival.described')
    decode(filmOnScreen())
    expect(filmOnScreen().currentTime).toBe(5.5)
    expect(filmOnScreen().paused).toBe(false)
    expect(filmWaiting().paused).toBe(true)
  })
  test('offer no described version where there is none', async () => {
    const arrival = { ...(clips.arrival ?? expect.fail()), described: null }
    await start({ edition: { ...lighthouseEdition, clips: { ...clips, arrival } } })
    expect(screen.queryByRole('button', { name: 'Synstolking' })).toBe(null)
  })
  test('change the speed, and keep it', async () => {
    await start()
    await press('Innstillinger')
    await userEvent.selectOptions(screen.getByLabelText('Fart'), '1,5×')
    expect(filmOnScreen().playbackRate).toBe(1.5)
    fireEvent.rateChange(filmOnScreen())
    expect(screen.getByLabelText('Fart')).toHaveValue('1.5')
  })
  test('obey the keys only while the focus is in the stage', async () => {
    await start()
    reach(filmOnScreen(), 6)
    stage().focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(filmOnScreen().currentTime).toBe(1)
    await userEvent.keyboard('m')
    expect(filmOnScreen().muted).toBe(true)
    act(() => stage().blur())
    await userEvent.keyboard('m')
    expect(filmOnScreen().muted).toBe(true)
  })
})

describe('the transcript', () => {
  const passages = () => within(screen.getByRole('region', { name: /Alt som blir sagt/ }))

  test('follows the film, and takes the learner to a passage', async () => {
    await start()
    await press('Les med')
    reach(filmOnScreen(), 3.5)
    expect(passages().getByRole('button', { current: true })).toHaveTextContent('Ana: Jeg ser lys.')
    expect(stage()).not.toHaveFocus()
    await userEvent.click(passages().getByRole('button', { name: 'Leo: Kom inn.' }))
    expect(filmOnScreen().currentTime).toBe(5)
  })
  test('follows the described version by what is said', async () => {
    await start()
    await press('Les med')
    await press('Synstolking')
    decode(filmOnScreen())
    reach(filmOnScreen(), 5.5)
    expect(passages().getByRole('button', { current: true })).toHaveTextContent('Ana: Jeg ser lys.')
    await userEvent.click(passages().getByRole('button', { name: 'Leo: Kom inn.' }))
    expect(filmOnScreen().currentTime).toBe(7)
  })
})
