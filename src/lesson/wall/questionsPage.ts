/** The participants' own page after a lesson: the address that the wall shows. */
import { wholeAddress } from '../../course/address.ts'
import { participantsAddress } from '../../course/participants.ts'
import type { Story } from '../../story/story.ts'
import type { Lesson } from '../lesson.ts'

/** The whole address, on the learner's page of this site. */
export async function questionsPage({ schedule }: Lesson, { id }: Story): Promise<string> {
  const hash = schedule ? await participantsAddress(schedule.plan, id) : `#/s/${id}/questions`
  return wholeAddress(hash)
}
