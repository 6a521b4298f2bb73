import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { faultsIn } from '../../notebook/accessible.ts'
import {
  atSea,
  dataOfMain,
  forLeader,
  inTheKitchen,
  library,
  openDesk,
  part,
  takeTheDesk,
  windowIn,
} from './openDesk.tsx'

takeTheDesk()

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const keys = (pressed: string) => userEvent.keyboard(pressed)
const way = (letter: string) =>
  within(screen.getByText(letter, { selector: '[data-way] > *' }).closest('li') ?? document.body)

describe('the film', () => {
  test('is led by a clicker, and the desk says what the wall shows and what comes', async () => {
    await openDesk()
    expect(screen.getByText('tittelen')).toBeInTheDocument()
    await keys('{PageDown}')
    expect(screen.getByText('film')).toBeInTheDocument()
    expect(dataOfMain()).toMatchObject({ scene: 'arrival', turn: 'watching', shown: 'story' })
    await keys('{PageDown}{PageDown}')
    expect(dataOfMain()).toMatchObject({ scene: 'kitchen', turn: 'choose' })
    expect(screen.getByText('valg', { selector: 'b' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Neste: A' })).toBeInTheDocument()
    await keys('{PageUp}')
    expect(dataOfMain()).toMatchObject({ scene: 'kitchen', turn: 'watching' })
  })
  test('is told to whoever does not see it: where the lesson is, what is chosen, what the room reads', async () => {
    await openDesk()
    const heard = () =>
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(' ')
    await keys('{PageDown}{PageDown}{PageDown}')
    expect(heard()).toMatch(/Veggen: valg ?Kjøkkenet\. Hva gjør du\?/)
    await press('Ta B')
    expect(heard()).toContain('Klokka tikker.')
  })
  test('stops and goes on, and is seen once more when it is over', async () => {
    await openDesk()
    await press('Spill')
    await press('Stans')
    expect(screen.getByText('film, stanset')).toBeInTheDocument()
    await keys('{PageDown}{PageDown}')
    await press('Fra start')
    expect(dataOfMain()).toMatchObject({ scene: 'kitchen', turn: 'watching' })
  })
  test('gives way to what the room reads, so that she need not turn round', async () => {
    await openDesk(inTheKitchen)
    const film = () => screen.getByRole('main').querySelector('.desk-picture')
    await press('Ta B')
    expect(film()).toHaveTextContent('Klokka tikker.')
    await keys('{PageDown}')
    expect(film()).not.toHaveTextContent('Klokka tikker.')
    await keys('b')
    expect(film()).toHaveTextContent('Veggen er svart.')
    await keys('bm')
    expect(film()).toHaveTextContent('kartet')
    await press('Te')
    expect(film()).toHaveTextContent('Leo setter fram en kopp.')
    await keys('{PageDown}{PageDown}')
    expect(film()).toHaveTextContent('Hva hjalp?')
  })
  test('that cannot be shown is said to be lacking, and the lesson goes on', async () => {
    const from = {
      ...library,
      fetchEdition: async () => ({
        ...(await library.fetchEdition('lighthouse', 'nb')),
        clips: {},
      }),
    }
    await openDesk([], { from })
    expect(screen.getByText(/Gå videre med Neste/)).toBeInTheDocument()
    await press('Neste: film')
    await press(/^Neste/)
    expect(dataOfMain()).toMatchObject({ scene: 'kitchen' })
  })
  test('that cannot be shown can be read aloud instead', async () => {
    const edition = await library.fetchEdition('lighthouse', 'nb')
    const transcript = [{ from: 0, to: 2000, who: 'Ana', text: 'Er du våken?' }]
    const clips = Object.fromEntries(
      Object.keys(edition.clips).map((clip) => [
        clip,
        { poster: null, film: null, described: null, transcript },
      ]),
    )
    await openDesk([], { from: { ...library, fetchEdition: async () => ({ ...edition, clips }) } })
    await userEvent.click(screen.getByText('Les det høyt i stedet'))
    expect(screen.getByText('Er du våken?')).toBeVisible()
  })
})

describe('the roads', () => {
  test('are told before the room has come to choose: what each choice says, brings about and leads to', async () => {
    await openDesk()
    const next = part('Det neste')
    expect(next.getByText('Kjøkkenet')).toBeInTheDocument()
    expect(next.getByText('Hva gjør du?')).toBeInTheDocument()
    expect(way('A').getByText('Spørre ham')).toBeInTheDocument()
    expect(way('A').getByText(/Leo setter fram en kopp/)).toHaveTextContent(/Videre til Te$/)
    expect(way('B').getByText(/Klokka tikker/)).toHaveTextContent('Videre til Natta 0:08')
    expect(next.queryByRole('button')).not.toBeInTheDocument()
  })
  test('that have been taken are marked', async () => {
    await openDesk([...atSea, { do: 'other road' }, { do: 'other road' }])
    await press(/Kjøkkenet/)
    await keys('{PageDown}')
    expect(way('A').queryByText('sett før')).not.toBeInTheDocument()
    expect(way('B').getByText('sett før')).toBeInTheDocument()
  })
  test('are taken by a press, and the focus stays in that part of the desk', async () => {
    await openDesk(inTheKitchen)
    await press('Ta A')
    expect(dataOfMain()).toMatchObject({ scene: 'tea', turn: 'continue' })
    expect(screen.getByRole('region', { name: 'Det neste' })).toHaveFocus()
  })
  test('lead back to the fork from the ending', async () => {
    await openDesk(atSea)
    const over = part('Veien er slutt')
    await userEvent.click(over.getByRole('button', { name: 'Ta den andre veien' }))
    expect(dataOfMain()).toMatchObject({ scene: 'night', turn: 'choose' })
  })
  test('have no other before the first choice is made', async () => {
    await openDesk(inTheKitchen)
    expect(screen.queryByRole('button', { name: 'Ta den andre veien' })).not.toBeInTheDocument()
  })
})

describe('the room’s hands', () => {
  const handsFor = (letter: string) => screen.getByRole('status', { name: `Hender for ${letter}` })

  test('are counted by keys, and by touch', async () => {
    await openDesk(inTheKitchen)
    await keys('112{Shift>}1{/Shift}2')
    expect(handsFor('A')).toHaveTextContent('1')
    expect(handsFor('B')).toHaveTextContent('2')
    await press('En hånd opp for A')
    await press('En hånd ned for B')
    expect(handsFor('A')).toHaveTextContent('2')
    expect(handsFor('B')).toHaveTextContent('1')
  })
  test('lead the way where most are up, and nowhere where as many are up for two', async () => {
    await openDesk(inTheKitchen)
    expect(screen.getByRole('button', { name: 'Følg flertallet' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await keys('12')
    await press('Følg flertallet')
    expect(dataOfMain()).toMatchObject({ scene: 'kitchen' })
    await keys('2')
    expect(screen.getByRole('button', { name: 'Neste: B' })).toBeInTheDocument()
    await press('Følg flertallet (B)')
    expect(dataOfMain()).toMatchObject({ scene: 'night', shown: 'consequence' })
  })
  test('go down together', async () => {
    await openDesk(inTheKitchen)
    await keys('122')
    await press('Hendene ned')
    expect(handsFor('A')).toHaveTextContent('0')
    expect(handsFor('B')).toHaveTextContent('0')
  })
})

describe('the questions', () => {
  const questions = () => part('Spørsmål til samtalen')

  test('wait folded until the ending, and each goes alone on the wall and away again', async () => {
    await openDesk()
    expect(questions().queryByText('Hva hjalp?')).not.toBeInTheDocument()
    await keys('{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}')
    await press(/Sjøen/)
    await keys('{PageDown}')
    expect(dataOfMain().turn).toBe('end')
    const show = questions().getByRole('button', { name: 'Vis på veggen' })
    await userEvent.click(show)
    expect(dataOfMain().shown).toBe('question')
    expect(show).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(show)
    expect(dataOfMain().shown).toBe('story')
  })
  test('can be opened at any time, and what the room says can be written down', async () => {
    await openDesk()
    await userEvent.click(questions().getByRole('button', { name: /spørsmål/ }))
    expect(questions().getByText('Hva hjalp?')).toBeInTheDocument()
    await userEvent.click(questions().getByRole('button', { name: 'Skriv det rommet sier' }))
    expect(await questions().findByRole('textbox', { name: 'Hva hjalp?' })).toBeInTheDocument()
  })
})

describe('the notes', () => {
  test('begin with how the story is led, and follow the film scene by scene', async () => {
    await openDesk()
    const notes = part('Til deg')
    expect(await notes.findByText('Ingen av valgene er fasiten.')).toBeInTheDocument()
    expect(notes.getByText('Se på lyset.')).toBeInTheDocument()
    await keys('{PageDown}')
    expect(notes.queryByText('Ingen av valgene er fasiten.')).not.toBeInTheDocument()
    await keys('{PageDown}')
    for (const note of forLeader.notes.kitchen ?? [])
      expect(notes.getByText(note)).toBeInTheDocument()
  })
  test('that cannot be fetched do not stop the lesson', async () => {
    await openDesk([], { from: { ...library, fetchLeaderEdition: () => Promise.reject(Error()) } })
    expect(await screen.findByText(/Notatene kunne ikke hentes/)).toBeInTheDocument()
    await keys('{PageDown}')
    expect(dataOfMain().scene).toBe('arrival')
  })
  test('of her own have a field for the scene', async () => {
    await openDesk()
    expect(await part('Til deg').findByText(/Til «Ankomst». Bare for deg/)).toBeInTheDocument()
  })
})

describe('the wall', () => {
  test('is blacked, frozen, given map and address, and set by buttons that say whether they are on', async () => {
    await openDesk([{ do: 'next' }])
    const wall = part('På veggen')
    const button = (name: string) => wall.getByRole('button', { name })
    for (const name of ['Svart', 'Frys', 'Kart', 'Adresse']) {
      expect(button(name)).toHaveAttribute('aria-pressed', 'false')
      await userEvent.click(button(name))
      expect(button(name)).toHaveAttribute('aria-pressed', 'true')
      await userEvent.click(button(name))
      expect(button(name)).toHaveAttribute('aria-pressed', 'false')
    }
    for (const name of ['Klokke', 'Hender', 'Teksting']) {
      await userEvent.click(button(name))
      expect(button(name)).toHaveAttribute('aria-pressed', 'false')
    }
    await userEvent.selectOptions(wall.getByRole('combobox', { name: 'Språk' }), 'Nynorsk')
    expect(wall.getByRole('combobox', { name: 'Språk' })).toHaveValue('nn')
  })
  test('that is frozen is said to be, with what it shows', async () => {
    await openDesk([{ do: 'next' }])
    await keys('f{PageDown}{PageDown}')
    expect(screen.getByText('frosset: film, stanset')).toBeInTheDocument()
    expect(dataOfMain()).toMatchObject({ scene: 'kitchen', turn: 'choose' })
  })
  test('is opened by an ordinary link to this lesson', async () => {
    const lesson = await openDesk()
    const link = screen.getByRole('link', { name: 'Åpne veggen' })
    expect(link).toHaveAttribute('href', `#/wall/lighthouse/${lesson}`)
    expect(link).toHaveAttribute('target', '_blank')
  })
  test('is said to be open, to lack its sound, and, within two seconds, to be lost', async () => {
    const lesson = await openDesk()
    const wall = windowIn(lesson, 'wall')
    expect(await screen.findByText('Veggen er åpen')).toBeInTheDocument()
    wall.beMute(true)
    expect(await screen.findByText(/ikke lyd ennå/)).toBeInTheDocument()
    wall.leave()
    expect(await screen.findByRole('alert', {}, { timeout: 2000 })).toHaveTextContent(
      'Veggen er borte',
    )
    expect(screen.getByRole('link', { name: 'Åpne veggen igjen' })).toBeInTheDocument()
    await press('Greit')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

test('any scene is a press away, with endings and extra scenes named and what has been seen marked', async () => {
  await openDesk(inTheKitchen)
  const scenes = part('Gå til en scene')
  expect(scenes.getByRole('button', { name: /Havna avslutning/ })).toBeInTheDocument()
  expect(scenes.getByRole('button', { name: /Fra lykta ekstra/ })).toBeInTheDocument()
  expect(scenes.getByRole('button', { name: /Kjøkkenet valg sett/ })).toHaveAttribute(
    'aria-current',
    'step',
  )
  await userEvent.click(scenes.getByRole('button', { name: /Havna/ }))
  expect(dataOfMain()).toMatchObject({ scene: 'harbour', turn: 'watching' })
})

test('a story that cannot be fetched is told in a sentence, and can be tried again', async () => {
  let isDown = true
  const from = {
    ...library,
    fetchEdition: (...asked: Parameters<typeof library.fetchEdition>) =>
      isDown ? Promise.reject(Error()) : library.fetchEdition(...asked),
  }
  const opened = openDesk([], { from })
  expect(await screen.findByRole('alert')).toHaveTextContent('Fikk ikke hentet historien')
  isDown = false
  await press('Prøv igjen')
  await opened
})

test('all keys are listed under ?', async () => {
  HTMLDialogElement.prototype.showModal ??= function () {
    this.open = true
  }
  await openDesk()
  await press('Tastene')
  expect(await screen.findByRole('dialog')).toHaveTextContent('Page Down')
})

test.each([
  ['before the beginning', []],
  ['at a choice', inTheKitchen],
  ['at the ending', atSea],
])('the desk is accessible: %s', async (_, deeds) => {
  await openDesk(deeds)
  expect(await faultsIn(document.body)).toEqual([])
})
