/** The participants' own page after a lesson: the address that the wall shows. */
import { wholeAddress } from '../../course/address.ts'
import { participantsAddress, questionsAddress } from '../../course/participants.ts'
import type { Story } from '../../story/story.ts'
import type { Lesson } from '../lesson.ts'

/** Both on the learner's page of this site: `scanned` has the course's own questions in it, `typed` is as short as can be. */
export type QuestionsPage = { readonly scanned: string; readonly typed: string }

export async function questionsPage({ schedule }: Lesson, { id }: Story): Promise<QuestionsPage> {
  const typed = questionsAddress(id)
  const scanned = schedule ? await participantsAddress(schedule.plan, id) : typed
  return { scanned: wholeAddress(scanned), typed: wholeAddress(typed) }
}
