/** Where the course leader is: the addresses of her page (leader.html). All others are the learner's. */
import { isId } from '../../story/id.ts'

export type LeaderAddress =
  /** `plan`: a plan that came with the link, still packed. */
  | { readonly screen: 'course'; readonly plan?: string }
  | { readonly screen: 'guide'; readonly story: string }
  /** `lesson` tells several lessons with the same story apart; without it, the window finds its lesson or begins one. */
  | { readonly screen: 'desk' | 'wall'; readonly story: string; readonly lesson?: string }
  | { readonly screen: 'elsewhere' }

/** The screen a hash such as `#/desk/motet-for-kurset` speaks of; `elsewhere` for what is not the leader's. */
export function leaderAddressOf(hash: string): LeaderAddress {
  const [, first = '', second = '', third = '', ...more] = hash.replace(/^#?\/?/, '/').split('/')
  if (first === 'course' && third === '' && more.length === 0)
    return second === '' ? { screen: 'course' } : { screen: 'course', plan: second }
  if (!isId(second) || more.length > 0) return { screen: 'elsewhere' }
  if (first === 'guide' && third === '') return { screen: 'guide', story: second }
  if (first !== 'desk' && first !== 'wall') return { screen: 'elsewhere' }
  if (third === '') return { screen: first, story: second }
  return isId(third) ? { screen: first, story: second, lesson: third } : { screen: 'elsewhere' }
}
