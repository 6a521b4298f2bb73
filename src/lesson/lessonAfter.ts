/** A lesson after a deed. Pure: the same lesson, deed and moment give the same lesson in every window. */
import { type Story, sceneIn } from '../story/story.ts'
import { atStep, type Countdown, countdownOf, nextStep, stopOrGo, withMore } from './countdown.ts'
import type { Deed } from './deeds.ts'
import { atStart, choicesAt, type Lesson, placeOf, type Scenery, sceneOf } from './lesson.ts'
import { at, atFork, back, chosen, jumped, next, told } from './road.ts'
import { keptUp, moved, replanned } from './schedule.ts'
import { counted, majority, without } from './votes.ts'

/** `story` is the lesson's own; `now` is ms since 1970. A deed that makes no sense where the lesson is changes nothing. */
export function lessonAfter(lesson: Lesson, deed: Deed, story: Story, now: number): Lesson {
  const changed = done(lesson, deed, story, now)
  return changed === lesson ? lesson : keptUp(lesson, changed, story, now)
}

function done(lesson: Lesson, deed: Deed, story: Story, now: number): Lesson {
  // In the dark, the first step brings the light back, as with slides.
  if (lesson.blank && (deed.do === 'next' || deed.do === 'back')) return { ...lesson, blank: false }
  switch (deed.do) {
    case 'next':
      return next(lesson, story, now)
    case 'back':
      return back(lesson, story, now)
    case 'begin':
      return lesson.begun === null ? next(lesson, story, now) : lesson
    case 'play':
    case 'pause':
    case 'toggle':
      return rolled(lesson, deed.do, story, now)
    case 'replay':
      return rolled(at(lesson, story, lesson.path, false, now), 'play', story, now)
    case 'seek':
      return sought(lesson, story, Math.max(0, deed.ms), now)
    case 'choose':
      return chosen({ ...lesson, begun: lesson.begun ?? now }, story, deed.choice, now)
    case 'follow': {
      const ways = choicesAt(story, lesson).map(({ id }) => id)
      const way = majority(lesson.votes, sceneOf(lesson), ways)
      return way === null ? lesson : chosen(lesson, story, way, now)
    }
    case 'other road':
      return atFork(lesson, story, now)
    case 'go':
      return jumped({ ...lesson, begun: lesson.begun ?? now }, story, deed.scene, now)
    case 'show':
      return { ...still(lesson, now), begun: lesson.begun ?? now, shown: deed.shown }
    case 'vote':
      return choicesAt(story, lesson).some(({ id }) => id === deed.choice)
        ? { ...lesson, votes: counted(lesson.votes, sceneOf(lesson), deed.choice, deed.by) }
        : lesson
    case 'hands down':
      return { ...lesson, votes: without(lesson.votes, sceneOf(lesson)) }
    case 'blank':
      // Nobody is to hear what nobody sees.
      return { ...(lesson.blank ? lesson : still(lesson, now)), blank: !lesson.blank }
    case 'freeze':
      return { ...lesson, frozen: lesson.frozen ? null : sceneryOf(still(lesson, now)) }
    case 'bars':
    case 'clock':
    case 'captions':
      return { ...lesson, [deed.do]: !lesson[deed.do] }
    case 'volume':
      return { ...lesson, volume: Math.min(1, Math.max(0, deed.volume)) }
    case 'language':
      return { ...lesson, language: deed.language }
    case 'count':
      return { ...lesson, countdown: countdownOf(deed.method, now, deed.planned) }
    case 'count step':
      return counting(lesson, (countdown) => atStep(countdown, deed.step, now))
    case 'count more':
      return counting(lesson, (countdown) => withMore(countdown, deed.minutes, now))
    case 'count on':
      return counting(lesson, (countdown) => nextStep(countdown, now))
    case 'count stop or go':
      return counting(lesson, (countdown) => stopOrGo(countdown, now))
    case 'count off':
      return { ...lesson, countdown: null }
    case 'put on':
      return { ...lesson, ...atStart(story, now), begun: null, frozen: null }
    case 'plan':
      return { ...lesson, schedule: replanned(lesson.schedule, deed.plan, now) }
    case 'step':
      return { ...lesson, schedule: lesson.schedule && moved(lesson.schedule, deed.step, now) }
    case 'film is at':
      return deed.scene === sceneOf(lesson) && !lesson.turn
        ? { ...lesson, reel: { ...lesson.reel, ms: deed.ms, at: now } }
        : lesson
    case 'film ended':
      return told(lesson, story, { type: 'clip.ended', scene: deed.scene }, now)
  }
}

const counting = (lesson: Lesson, to: (countdown: Countdown) => Countdown | null): Lesson =>
  lesson.countdown ? { ...lesson, countdown: to(lesson.countdown) } : lesson

const sceneryOf = ({ story, path, turn, shown, reel }: Scenery): Scenery => ({
  story,
  path,
  turn,
  shown,
  reel,
})

/** With its film standing still where it is. */
const still = (lesson: Lesson, now: number): Lesson => ({
  ...lesson,
  reel: { playing: false, ms: placeOf(lesson.reel, now), at: now },
})

/** Plays or pauses. From the room's turn the film is seen once more. */
function rolled(
  lesson: Lesson,
  wish: 'play' | 'pause' | 'toggle',
  story: Story,
  now: number,
): Lesson {
  if (lesson.shown.on !== 'story') return wish === 'pause' ? lesson : next(lesson, story, now)
  if (lesson.turn) return wish === 'play' ? replayed(lesson, story, now) : lesson
  const playing = wish === 'toggle' ? !lesson.reel.playing : wish === 'play'
  return {
    ...still(lesson, now),
    begun: lesson.begun ?? now,
    reel: { ...still(lesson, now).reel, playing },
  }
}

function replayed(lesson: Lesson, story: Story, now: number): Lesson {
  if (sceneIn(story, sceneOf(lesson)).clip === undefined) return lesson
  const again = at(lesson, story, lesson.path, false, now)
  return { ...again, reel: { ...again.reel, playing: true } }
}

function sought(lesson: Lesson, story: Story, ms: number, now: number): Lesson {
  const watching = lesson.turn ? at(lesson, story, lesson.path, false, now) : lesson
  return watching.turn
    ? lesson
    : {
        ...watching,
        begun: lesson.begun ?? now,
        shown: { on: 'story' },
        reel: { ...watching.reel, ms, at: now },
      }
}
