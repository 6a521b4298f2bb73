/** Where the learner is: hash addresses, so that the module is at home in any folder, an LMS or on a USB stick. */

import { isId } from '../story/id.ts'

export type Address =
  | { readonly screen: 'front' | 'notebook' | 'about' | 'unknown' }
  | { readonly screen: 'text' | 'map'; readonly story: string }
  /** With a scene: straight to that scene (a citable address). */
  | { readonly screen: 'story'; readonly story: string; readonly scene?: string }
  /** The reflection page for those who saw the story in a room. `course`: the course's own questions, still packed. */
  | { readonly screen: 'questions'; readonly story: string; readonly course?: string }
  /** On the leader's page, see leader/address.ts. */
  | { readonly screen: 'leader' }

/** The screen a hash such as `#/s/motet-for-kurset/map` speaks of; `unknown` for anything else. */
export function addressOf(hash: string): Address {
  const [, first = '', story = '', rest, last = '', ...more] = hash
    .replace(/^#?\/?/, '/')
    .split('/')
  if (first === '' && story === '') return { screen: 'front' }
  if ((first === 'notebook' || first === 'about') && story === '') return { screen: first }
  if (/^(course|guide|desk|wall)$/.test(first)) return { screen: 'leader' }
  if (first !== 's' || !isId(story) || more.length > 0) return { screen: 'unknown' }
  if (rest === 'questions') return { screen: rest, story, ...(last === '' ? {} : { course: last }) }
  if (last !== '') return { screen: 'unknown' }
  if (rest === undefined || rest === '') return { screen: 'story', story }
  if (rest === 'text' || rest === 'map') return { screen: rest, story }
  return isId(rest) ? { screen: 'story', story, scene: rest } : { screen: 'unknown' }
}

export const subscribeToAddress = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
