import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { speakFrom } from '../../src/app/i18n.ts'
import { leaderWords } from '../../src/app/leader/words.ts'
import { CoursePage } from '../../src/course/CoursePage.tsx'
import { keepPlan, keptPlan } from '../../src/course/keptPlan.ts'
import { packed, planFile } from '../../src/course/link.ts'
import { pack } from '../../src/course/packing.ts'
import { lengthOf, mostSteps, type Plan, type Step } from '../../src/course/plan.ts'
import type { Edition } from '../../src/story/edition.ts'
import { edition, ready } from '../app/screens.ts'
import { faultsFoundByAxe } from '../axe.ts'
import { injections, plan } from './fixtures.ts'

beforeAll(() => speakFrom('course', leaderWords.course))
afterEach(() => {
  // A plan that cannot be read is none.
  keepPlan('' as never)
  window.history.replaceState(null, '', '/')
  vi.restoreAllMocks()
})

const storm: Edition = {
  ...edition,
  story: { ...edition.story, id: 'storm' },
  words: { ...edition.words, title: 'Stormen' },
}
const stormCard = { ...ready, id: 'storm', title: 'Stormen' }
const fetchEdition = async (story: string) => {
  const found = { lighthouse: edition, storm }[story]
  if (!found) throw new Error(`There is no story “${story}”`)
  return found
}

function open({
  kept = null,
  code,
  more = false,
}: {
  kept?: Plan | null
  code?: string
  more?: boolean
} = {}) {
  if (kept) keepPlan(kept)
  document.title = 'For deg som leder kurs'
  return render(
    <main>
      <CoursePage
        cards={more ? [ready, stormCard] : [ready]}
        code={code}
        language="nb"
        fetchEdition={fetchEdition}
      />
    </main>,
  )
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const steps = () => screen.getByRole('region', { name: 'Planen din' }).querySelectorAll('.step')
const names = () => [...steps()].map((step) => step.querySelector('h4')?.textContent)
const row = (at: number) => within(steps()[at] as HTMLElement)
const steady = () => waitFor(() => expect(names()).not.toContain('…'))

describe('the page for course leaders', () => {
  test('says what to begin with and what to mind, and has no plan before one is chosen', async () => {
    open()
    expect(screen.getByText(/ikke ett riktig valg/)).toBeInTheDocument()
    expect(screen.getByText(/sin egen helse/)).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Planen din' })).toBeNull()
    expect(await faultsFoundByAxe()).toEqual([])
  })
  test.each([15, 30, 45])('has a plan of %i minutes ready', async (length) => {
    open()
    await press(new RegExp(`Bruk denne planen.*${length} minutter`))
    await steady()
    expect(lengthOf(keptPlan() as Plan)).toBe(length)
    expect(keptPlan()?.title).toBe(`Fyret på ${length} minutter`)
    expect(screen.getByText(`Planen tar ${length} minutter.`)).toBeInTheDocument()
    expect(screen.getByText('Det går akkurat opp.')).toBeInTheDocument()
    expect(await faultsFoundByAxe()).toEqual([])
  })
  test('leads straight to the desk and the guide of a story, also without a plan', async () => {
    open()
    const desk = await screen.findByRole('link', { name: 'Rett til skrivebordet' })
    expect(desk).toHaveAttribute('href', '#/desk/lighthouse')
    expect(desk).not.toHaveAttribute('target')
    const guide = screen.getByRole('link', { name: 'Veiledning til utskrift' })
    expect(guide).toHaveAttribute('href', '#/guide/lighthouse')
  })

  test('shows the plan that was in work at the last visit, step by step', async () => {
    open({ kept: plan })
    await steady()
    expect(names()).toEqual([
      'Åpning',
      'Film til «Kjøkkenet»',
      'Snakk og velg: Summegruppe',
      'Film til avslutningen',
      'Hva hjalp?',
      'Hvem hos dere får ordet sist?',
      'Ett lite skritt hver',
    ])
    expect(row(2).getByText('Hva gjør du?')).toBeInTheDocument()
    expect(row(2).getByText(/To og to 2 · Del med alle 2/)).toBeInTheDocument()
    await press(/Fortsett på planen din/)
    expect(screen.getByRole('heading', { name: 'Planen din' })).toHaveFocus()
  })
  test('says so where a story of the plan is not here', async () => {
    const gone = JSON.parse(JSON.stringify(plan).replaceAll('lighthouse', 'gone'))
    open({ kept: gone })
    expect(await screen.findAllByText(/Historien «gone» finnes ikke her/)).toHaveLength(5)
  })
})

describe('the time', () => {
  test('is counted as minutes are changed, and set beside what there is', async () => {
    open({ kept: plan })
    await steady()
    const minutes = row(4).getByLabelText(/Minutter/)
    await userEvent.clear(minutes)
    await userEvent.type(minutes, '30')
    expect(screen.getByText('Planen tar 48 minutter.')).toBeInTheDocument()
    expect(screen.getByText(/3 minutter mer enn dere har/)).toBeInTheDocument()
    await userEvent.selectOptions(screen.getByLabelText('Tid dere har'), '60')
    expect(screen.getByText('Dere har 12 minutter til gode.')).toBeInTheDocument()
    expect(keptPlan()?.steps[4]).toMatchObject({ minutes: 30 })
  })
  test.each(['', '0', '121', '1.5'])('of a step cannot be «%s»', async (text) => {
    open({ kept: plan })
    await steady()
    const minutes = row(4).getByLabelText(/Minutter/)
    await userEvent.clear(minutes)
    if (text !== '') await userEvent.type(minutes, text)
    expect(minutes).toHaveAttribute('aria-invalid')
    await userEvent.tab()
    expect(minutes).not.toHaveAttribute('aria-invalid')
    expect(keptPlan()?.steps.every(({ minutes }) => minutes >= 1 && minutes <= 120)).toBe(true)
  })
  test('that a method is recommended to take is one press away', async () => {
    open({ kept: plan })
    await steady()
    await userEvent.selectOptions(row(4).getByLabelText('Måte å snakke på'), 'round')
    await userEvent.click(row(4).getByText('Bruk 6 minutter'))
    expect(keptPlan()?.steps[4]).toMatchObject({ method: 'round', minutes: 6 })
  })
})

describe('a step', () => {
  test('moves by the keyboard, which stays with it, and its place is told', async () => {
    open({ kept: plan })
    await steady()
    row(3)
      .getByRole('button', { name: /Flytt opp/ })
      .focus()
    await userEvent.keyboard('{Enter}{Enter}')
    expect(names()[1]).toBe('Film til avslutningen')
    expect(row(1).getByRole('button', { name: /Flytt opp/ })).toHaveFocus()
    expect(screen.getByText('Film til avslutningen: nå steg 2 av 7.')).toBeInTheDocument()
    await userEvent.keyboard('{Enter}')
    expect(row(0).getByRole('button', { name: /Flytt ned/ })).toHaveFocus()
  })
  test('is taken out, and can be put back where it was', async () => {
    open({ kept: plan })
    await steady()
    await userEvent.click(row(5).getByRole('button', { name: /Ta ut/ }))
    expect(screen.getByText('«Hvem hos dere får ordet sist?» er tatt ut.')).toBeInTheDocument()
    expect(keptPlan()?.steps).toHaveLength(6)
    expect(screen.getByRole('button', { name: 'Angre' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(keptPlan()).toEqual(plan)
    expect(screen.getByRole('heading', { name: 'Hvem hos dere får ordet sist?' })).toHaveFocus()
    expect(screen.queryByText(/er tatt ut/)).toBeNull()
  })
  test('can be put in, and the keyboard goes there', async () => {
    open({ kept: plan })
    await steady()
    await press('Et valg')
    expect(names().at(-2)).toBe('Snakk og velg: Summegruppe')
    await waitFor(() => expect(steps()[6]?.querySelector('h4')).toHaveFocus())
  })
  test('stops the film where the leader wants', async () => {
    open({ kept: plan })
    await steady()
    const stop = row(1).getByLabelText('Stopp ved')
    await userEvent.selectOptions(stop, 'Natta')
    expect(names()[1]).toBe('Film til «Natta»')
    await userEvent.selectOptions(stop, 'Avslutningen, uansett hvilken')
    expect(keptPlan()?.steps[1]).not.toHaveProperty('to')
  })
  test('asks one of the story’s questions, or one of her own', async () => {
    open({ kept: plan })
    await steady()
    await userEvent.click(row(4).getByLabelText('Hva gjør du neste gang?'))
    expect(keptPlan()?.steps[4]).toMatchObject({ question: { id: 'what-next' } })
    await userEvent.click(row(4).getByLabelText('Et eget spørsmål'))
    await userEvent.clear(row(4).getByLabelText('Spørsmålet ditt'))
    await userEvent.type(row(4).getByLabelText('Spørsmålet ditt'), 'Hvem lytter?')
    expect(keptPlan()?.steps[4]).toMatchObject({ question: { own: 'Hvem lytter?' } })
  })
  test('is not put in where the plan is full', async () => {
    const full = { ...plan, steps: Array.from({ length: mostSteps }, () => plan.steps[0] as Step) }
    open({ kept: full })
    await press('Et spørsmål')
    expect(await screen.findByText('Det er ikke plass til flere steg i planen.')).toBeVisible()
    expect(keptPlan()?.steps).toHaveLength(mostSteps)
  })
})

describe('a plan over several stories', () => {
  test('takes in all of another story before its end, and names the stories', async () => {
    open({ kept: plan, more: true })
    await steady()
    await userEvent.selectOptions(screen.getByLabelText('Fra historien'), 'storm')
    await press('Hele historien')
    await screen.findByText('«Stormen» er lagt til.')
    await steady()
    expect(keptPlan()?.steps.at(-1)?.do).toBe('close')
    expect(row(8).getByText(/Stormen/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Veiledning til «Stormen»' })).toHaveAttribute(
      'href',
      '#/guide/storm',
    )
    expect(screen.getByRole('button', { name: /deltakerne: «Stormen»/ })).toBeInTheDocument()
    await press('Angre')
    expect(keptPlan()).toEqual(plan)
  })
})

describe('a plan in another’s place', () => {
  test('can be brought back until something else is changed', async () => {
    open({ kept: plan })
    await steady()
    await press(/Bruk denne planen.*15/)
    await screen.findByText('Planen er klar.')
    await press('Angre')
    expect(keptPlan()).toEqual(plan)
  })
  test('comes from a file', async () => {
    const { container } = open()
    const picker = container.querySelector<HTMLInputElement>('input[type="file"]')
    await userEvent.upload(picker as HTMLInputElement, new File([planFile(plan)], 'plan.json'))
    await screen.findByText('Planen i fila er hentet inn.')
    expect(keptPlan()).toEqual(plan)
  })
  test.each([
    ['{"a":1}', /ikke en plan fra Sidestilt/],
    [JSON.stringify(plan).slice(0, 80), /noe i den er ødelagt/],
    [JSON.stringify({ ...plan, version: 9 }), /nyere utgave/],
    [' '.repeat(100_001), /for stor/],
  ])('does not come from a file that is none', async (text, sentence) => {
    const { container } = open({ kept: plan })
    const picker = container.querySelector<HTMLInputElement>('input[type="file"]')
    await userEvent.upload(picker as HTMLInputElement, new File([text], 'plan.json'))
    expect(await screen.findByText(sentence)).toHaveTextContent('Ingenting er endret.')
    expect(keptPlan()).toEqual(plan)
  })
})

describe('a plan in a link', () => {
  const other: Plan = { ...plan, title: 'En annen økt' }

  test('is taken at once where there is none, and the address is the page’s own again', async () => {
    window.history.replaceState(null, '', '#/course/abc')
    open({ code: await packed(plan) })
    await screen.findByText('Planen i lenken er hentet inn.')
    expect(keptPlan()).toEqual(plan)
    expect(window.location.hash).toBe('#/course')
  })
  test('is shown first where there is another, which can be kept', async () => {
    open({ kept: plan, code: await packed(other) })
    const shown = within(await screen.findByRole('region', { name: 'Planen i lenken' }))
    expect(shown.getByText('En annen økt')).toBeInTheDocument()
    expect(shown.getByRole('heading')).toHaveFocus()
    expect(keptPlan()).toEqual(plan)
    await press('Behold planen min')
    expect(keptPlan()).toEqual(plan)
    expect(window.location.hash).toBe('#/course')
  })
  test('takes the other’s place when she says so, and can be regretted', async () => {
    open({ kept: plan, code: await packed(other) })
    await screen.findByRole('region', { name: 'Planen i lenken' })
    await press('Bruk planen fra lenken')
    expect(keptPlan()).toEqual(other)
    await press('Angre')
    expect(keptPlan()).toEqual(plan)
  })
  test.each([
    ['x', /ikke hel/],
    ['A'.repeat(9000), /lengre enn en plan kan være/],
    [pack({ a: 1 }), /ingen plan i denne lenken/],
    [pack({ ...plan, version: 2 }), /nyere utgave/],
  ])('that is none gets its sentence and changes nothing', async (code, sentence) => {
    open({ kept: plan, code: await code })
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    expect(keptPlan()).toEqual(plan)
  })
  test.each(injections)('is shown as the text it is: %s', async (text) => {
    const { container } = open({ kept: plan, code: await packed({ ...plan, title: text }) })
    expect(await screen.findByText(text)).toBeInTheDocument()
    await press('Bruk planen fra lenken')
    expect(screen.getByLabelText('Navn på økta')).toHaveValue(text)
    expect(
      container.querySelector('script, iframe, img:not([src^="media"]), svg[onload]'),
    ).toBeNull()
  })
})

describe('the plan is taken along', () => {
  const copied = async () => {
    await screen.findByText('Lenken er kopiert.')
    return navigator.clipboard.readText()
  }

  test('to the desk and the guide of its story', async () => {
    open({ kept: plan })
    await steady()
    expect(screen.getByRole('link', { name: 'Åpne skrivebordet' })).toHaveAttribute(
      'href',
      '#/desk/lighthouse',
    )
    expect(screen.getByRole('link', { name: 'Veiledning til «Fyret»' })).toHaveAttribute(
      'href',
      '#/guide/lighthouse',
    )
  })
  test('as a link to the plan, and one to the participants', async () => {
    userEvent.setup()
    open({ kept: plan })
    await press('Kopier lenke til planen')
    expect(await copied()).toBe(
      new URL(`#/course/${await packed(plan)}`, window.location.href).href,
    )
    await press('Kopier lenke til deltakerne')
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toMatch(/#\/s\/lighthouse\/questions\/[\w-]+$/),
    )
  })
  test('by hand where the browser does not copy', async () => {
    userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('no'))
    open({ kept: plan })
    await press('Kopier lenke til planen')
    expect(await screen.findByLabelText('Lenken')).toHaveValue(
      new URL(`#/course/${await packed(plan)}`, window.location.href).href,
    )
  })
  test('as a file where it is too long for a link', async () => {
    const long = Array.from({ length: mostSteps }, (_, i): Step => {
      const own = Array.from({ length: 75 }, (_, k) =>
        ((i * 7919 + k * 104729) ** 2).toString(36).slice(-4),
      ).join('')
      return { do: 'ask', story: 'lighthouse', question: { own }, method: 'round', minutes: 6 }
    })
    open({ kept: { ...plan, steps: long } })
    await press('Kopier lenke til planen')
    expect(await screen.findByText(/for lang for en lenke/)).toBeInTheDocument()
  })
})
