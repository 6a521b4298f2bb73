/** The captions of the film on screen, drawn by us: so they can grow, and leave room for the choices. */
import type { Cue } from '../story/edition.ts'
import { type Clock, useTime } from './clock.ts'
import { cueAt } from './moment.ts'
import { Spoken } from './Spoken.tsx'
import type { Settings } from './settings.ts'

type CaptionsProps = {
  clock: Clock
  cues: readonly Cue[]
  size: Settings['captionSize']
  lang: string
}

export function Captions({ clock, cues, size, lang }: CaptionsProps) {
  const index = useTime(clock, ({ ms }) => cueAt(cues, ms))
  const cue = cues[index]
  if (!cue) return null
  return (
    <p className="player-captions" data-size={size} lang={lang}>
      <span>
        <Spoken
          text={cue.text}
          kind={cue.who === undefined ? 'sound' : 'line'}
          {...whoIn(cues, index)}
        />
      </span>
    </p>
  )
}

/** The speaker's name where it changes; a sound in between changes nothing. */
function whoIn(cues: readonly Cue[], index: number): { who?: string } {
  const who = cues[index]?.who
  const before = cues.slice(0, index).findLast((cue) => cue.who !== undefined)?.who
  return who === undefined || who === before ? {} : { who }
}
