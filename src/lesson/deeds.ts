/** What can be done in a lesson, at the desk or on the wall, and what the film reports. Plain data: it travels between windows. */
import type { MethodId } from '../course/methods.ts'
import type { Plan } from '../course/plan.ts'
import type { Language } from '../story/language.ts'
import type { Shown } from './lesson.ts'

/** Ids of scenes and choices that the story does not have, or does not offer here, do no harm. Times are ms. */
export type Deed =
  /** One step on or back, as a clicker does: through film, choice, consequence, ending, questions, map and join line. */
  | { readonly do: 'next' | 'back' }
  | { readonly do: 'begin' | 'play' | 'pause' | 'toggle' | 'replay' }
  | { readonly do: 'seek'; readonly ms: number }
  | { readonly do: 'choose'; readonly choice: string }
  /** The choice that most hands are up for, or back to the last fork to see what another road gives. */
  | { readonly do: 'follow' | 'other road' }
  | { readonly do: 'go'; readonly scene: string }
  | { readonly do: 'show'; readonly shown: Shown }
  | { readonly do: 'vote'; readonly choice: string; readonly by: 1 | -1 }
  | { readonly do: 'hands down' }
  /** Turns on what is off, and off what is on. */
  | { readonly do: 'blank' | 'freeze' | 'bars' | 'clock' | 'captions' }
  | { readonly do: 'volume'; readonly volume: number }
  | { readonly do: 'language'; readonly language: Language }
  /** `planned`: the minutes that the plan gives the method. */
  | { readonly do: 'count'; readonly method: MethodId; readonly planned?: number }
  | { readonly do: 'count step'; readonly step: number }
  | { readonly do: 'count more'; readonly minutes: number }
  | { readonly do: 'count on' | 'count stop or go' | 'count off' }
  /** Another story is put on: the one that is given with the deed. */
  | { readonly do: 'put on' }
  /** This plan is followed from now on. */
  | { readonly do: 'plan'; readonly plan: Plan }
  /** The plan goes on at this step. */
  | { readonly do: 'step'; readonly step: number }
  /** Reports, from the window whose film counts. */
  | { readonly do: 'film is at'; readonly scene: string; readonly ms: number }
  | { readonly do: 'film ended'; readonly scene: string }
