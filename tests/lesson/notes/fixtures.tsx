/** A lesson at the lighthouse in tests: what the room is asked, its road, and the desk's notes on the screen. */
import { render, screen } from '@testing-library/react'
import { beforeAll } from 'vitest'
import { speakFrom } from '../../../src/app/i18n.ts'
import { leaderWords } from '../../../src/app/leader/words.ts'
import type { Question } from '../../../src/course/plan.ts'
import { RoomNotes, type RoomNotesProps } from '../../../src/lesson/notes/RoomNotes.tsx'
import { edition, openTab, path } from '../../notebook/fixtures.ts'

export const ownQuestion = 'Hvem hos dere får ordet sist?'
export const questions: readonly Question[] = [
  { id: 'what-helped' },
  { own: ownQuestion },
  { id: 'what-next' },
]

export async function onTheDesk(more: Partial<RoomNotesProps> = {}) {
  const notebook = more.notebook ?? (await openTab())
  const notes = (
    <RoomNotes edition={edition} questions={questions} path={path} {...more} notebook={notebook} />
  )
  return { notebook, ...render(notes) }
}

export const field = (label: string) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: label })
export const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** jsdom knows dialogs but cannot open them. */
export function opensDialogs() {
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function () {
      this.open = false
    }
  })
}

export function speaksOfLessons() {
  beforeAll(() => speakFrom('lesson', leaderWords.lesson))
}
