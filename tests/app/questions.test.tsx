import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { QuestionsScreen } from '../../src/app/QuestionsScreen.tsx'
import { openReading, type Place } from '../../src/app/reading.ts'
import { pack } from '../../src/course/packing.ts'
import { participantsAddress } from '../../src/course/participants.ts'
import type { Plan } from '../../src/course/plan.ts'
import { faultsFoundByAxe } from '../axe.ts'
import { injections, plan } from '../course/fixtures.ts'
import { edition } from './screens.ts'

const codeOf = async (of: Plan) => (await participantsAddress(of, 'lighthouse')).split('/')[4]

function open(course: string | undefined, kept: Place | null = null) {
  const reading = openReading(edition.story, kept, () => {})
  return render(
    <QuestionsScreen
      edition={edition}
      reading={reading}
      course={course}
      language="nb"
      onLanguage={async () => {}}
    />,
  )
}
const questions = async () =>
  (await screen.findAllByRole<HTMLTextAreaElement>('textbox')).map(
    ({ labels }) => labels[0]?.textContent,
  )

describe('the page for those who saw the story in a room', () => {
  test('asks all of the story’s questions, and leads to the story', async () => {
    open(undefined)
    expect(await questions()).toEqual(['Hva hjalp?', 'Hva gjør du neste gang?', 'Egne notater'])
    expect(screen.getByRole('heading', { level: 1, name: 'Fyret' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Se historien og velg selv' })).toHaveAttribute(
      'href',
      '#/s/lighthouse',
    )
    expect(screen.queryByText(/kom ikke med lenken/)).toBeNull()
    expect(await faultsFoundByAxe()).toEqual([])
  })
  test('asks what the course asks, where that came with the link', async () => {
    open(await codeOf(plan))
    expect(await questions()).toEqual([
      'Hva hjalp?',
      'Hvem hos dere får ordet sist?',
      'Egne notater',
    ])
    expect(screen.getByText('Kurs i Elvestrand')).toHaveAttribute('lang', 'nb')
  })
  test('asks a question once, and not one that the story no longer has', async () => {
    const q = ['gone', 'what-helped', ['Hvorfor?'], 'what-helped', ['Hvorfor?']]
    open(await pack({ v: 1, t: 'Kurs', l: 'nb', q }))
    expect(await questions()).toEqual(['Hva hjalp?', 'Hvorfor?', 'Egne notater'])
  })
  test('asks the story’s own where nothing is left of the course’s', async () => {
    open(await pack({ v: 1, t: 'Kurs', l: 'nb', q: ['gone'] }))
    expect(await questions()).toContain('Hva hjalp?')
  })
  test.each(['xyz', 'A'.repeat(9000)])(
    'says so when the link is broken, and asks the story’s own',
    async (code) => {
      open(code)
      expect(await questions()).toContain('Hva hjalp?')
      expect(screen.getByText(/Kursets egne spørsmål kom ikke med lenken/)).toBeInTheDocument()
    },
  )
  test.each(injections)('shows this as the text it is: %s', async (text) => {
    const own = { do: 'ask', story: 'lighthouse', question: { own: text } } as const
    const { container } = open(
      await codeOf({ ...plan, title: text, steps: [{ ...own, method: 'round', minutes: 5 }] }),
    )
    expect(await questions()).toEqual([text, 'Egne notater'])
    expect(screen.getAllByText(text)).toHaveLength(2)
    expect(container.querySelector('script, iframe, main img')).toBeNull()
  })
})
