/** Where a lesson gets what is published. It is handed in: the lesson itself knows no address. */
import type { Edition } from '../story/edition.ts'
import type { Language } from '../story/language.ts'
import type { LeaderEdition } from '../story/leaderEdition.ts'

/** Each rejects if what is asked for cannot be fetched. A library keeps its identity. */
export type Library = {
  fetchEdition(story: string, language: Language): Promise<Edition>
  fetchLeaderEdition(story: string, language: Language): Promise<LeaderEdition>
}
