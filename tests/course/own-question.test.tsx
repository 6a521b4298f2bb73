import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, test } from 'vitest'
import { speakFrom } from '../../src/app/i18n.ts'
import { leaderWords } from '../../src/app/leader/words.ts'
import { OwnQuestion } from '../../src/course/planning/OwnQuestion.tsx'
import { languages } from '../../src/story/language.ts'
import { begunWith, isClosed, openings } from '../../src/story/openQuestion.ts'

beforeAll(() => speakFrom('course', leaderWords.course))

function Kept({ first }: { first: string }) {
  const [question, setQuestion] = useState(first)
  return (
    <>
      <OwnQuestion question={question} language="nb" onChange={setQuestion} />
      <output>{question}</output>
    </>
  )
}
const field = () => screen.getByLabelText('Spørsmålet ditt')
const kept = () => screen.getByText((_, element) => element?.tagName === 'OUTPUT').textContent
const advice = () => screen.queryByText(/svare ja eller nei på/)

async function write(text: string) {
  render(<Kept first="Hva kjenner dere igjen?" />)
  await userEvent.clear(field())
  await userEvent.type(field(), text)
}

describe('a question of the leader’s own', () => {
  test('that is open is left in peace', async () => {
    await write('Hvem får ordet sist?')
    await userEvent.tab()
    expect(advice()).toBeNull()
    expect(kept()).toBe('Hvem får ordet sist?')
  })
  test('that is closed is kept all the same, and she is told why it closes', async () => {
    await write('Var møtet bra?')
    expect(kept()).toBe('Var møtet bra?')
    expect(advice()).toBeInTheDocument()
    expect(field()).toHaveAccessibleDescription(/ja eller nei/)
  })
  test('is not judged in the middle of a sentence, but when it is left', async () => {
    await write('Var møtet bra')
    expect(advice()).toBeNull()
    await userEvent.tab()
    expect(advice()).toBeInTheDocument()
  })
  test('gets another beginning by a press, and the keyboard is back in the field', async () => {
    await write('Var møtet bra?')
    await userEvent.click(screen.getByRole('button', { name: 'Hvordan …' }))
    expect(kept()).toBe('Hvordan var møtet bra?')
    expect(field()).toHaveFocus()
    expect(advice()).toBeNull()
  })
  test('is written anew after the beginning, since what she wrote seldom fits as it stands', async () => {
    await write('Var møtet bra?')
    await userEvent.click(screen.getByRole('button', { name: 'Hva …' }))
    await userEvent.keyboard('gjorde møtet bra?')
    expect(kept()).toBe('Hva gjorde møtet bra?')
  })
  test('is as it was where the field is left empty', async () => {
    render(<Kept first="Hva kjenner dere igjen?" />)
    await userEvent.clear(field())
    expect(field()).toBeInvalid()
    await userEvent.tab()
    expect(field()).toHaveValue('Hva kjenner dere igjen?')
  })
})

describe.each(languages)('in %s', (language) => {
  test.each(openings[language])('«%s» opens a question', (opening) => {
    expect(isClosed(begunWith(opening, 'Har du sett det?', language), language)).toBe(false)
  })
})

test.each([
  ['Hvordan', 'Har Geir fått ordet?', 'Hvordan har Geir fått ordet?'],
  ['Hvordan', 'Hva har Geir sagt?', 'Hvordan har Geir sagt?'],
  ['Hva', 'På hvilken måte er det bra?', 'Hva er det bra?'],
  ['Hva', 'Geir sier lite?', 'Hva Geir sier lite?'],
  ['Hvilke', ' ', 'Hvilke '],
])('«%s» before «%s» is «%s»', (opening, question, begun) => {
  expect(begunWith(opening, question, 'nb')).toBe(begun)
})
