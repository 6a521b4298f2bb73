/** What all framings share: people in the light of the place, and the soft glow of the one who speaks. */
import type { TimedShot, Timeline } from '../../timeline.ts'
import { voiceOf } from '../acting/speech.ts'
import { cast } from '../cast.ts'
import type { Light } from '../light.ts'
import type { Looks } from '../looks.ts'
import type { Place } from '../places/place.ts'

/** What a framing is given to draw a moment of a film. */
export type Moment = {
  readonly timeline: Timeline
  readonly shot: TimedShot
  readonly at: number
  readonly light: Light
}

const remembered = new Map<string, Looks>()

/** Whether somebody takes part from elsewhere: only where there is a screen to be seen on. */
export const isElsewhere = (id: string, { screenAt, videoMeeting }: Place): boolean =>
  videoMeeting === true || (screenAt !== undefined && cast[id]?.onScreen === true)

/** How somebody looks in a place: in its light, or on its screen, and dressed for it. */
export function looksIn(id: string, place: Place, light: Light): Looks {
  const looks = inLight(id, light, isElsewhere(id, place))
  return place.outdoors && light.snow ? coated(looks) : looks
}

const coats = new WeakMap<Looks, Looks>()

function coated(looks: Looks): Looks {
  const known = coats.get(looks)
  if (known) return known
  const { glassesOnCord: _, ...without } = looks
  const coat: Looks = { ...without, garment: 'parka' }
  coats.set(looks, coat)
  return coat
}

/** A person's colours in a light. Those on a screen sit in a light of their own. */
export function inLight(id: string, light: Light, onScreen = false): Looks {
  const key = `${light.id} ${id} ${onScreen}`
  const known = remembered.get(key)
  if (known) return known
  const lit = litBy(cast[id] as Looks, light, onScreen)
  remembered.set(key, lit)
  return lit
}

/** Anybody's colours in a light. */
export function litBy(looks: Looks, light: Light, onScreen = false): Looks {
  const f = onScreen ? (colour: string) => colour : light.figure
  return {
    ...looks,
    onScreen,
    skin: f(looks.skin),
    hair: f(looks.hair),
    cloth: f(looks.cloth),
    inner: f(looks.inner),
    trousers: f(looks.trousers),
    shaded: light.backlit && !onScreen,
    inTheDark: light.dark && !onScreen,
    ...(looks.brows ? { brows: f(looks.brows) } : {}),
    ...(looks.blush ? { blush: f(looks.blush) } : {}),
    ...(looks.accent ? { accent: f(looks.accent) } : {}),
    ...(looks.beard ? { beard: { ...looks.beard, colour: f(looks.beard.colour) } } : {}),
  }
}

export type Spot = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly r: number
}

/** Warm light behind whoever speaks. Drawn before the figures. */
export function Glow({
  moment,
  spots,
}: {
  readonly moment: Moment
  readonly spots: readonly Spot[]
}) {
  return (
    <g>
      {spots.map(({ id, x, y, r }) => {
        const voice = voiceOf(moment.shot, id, moment.at)
        return voice > 0.01 ? (
          <circle key={id} cx={x} cy={y} r={r} fill="url(#glow)" opacity={share(voice)} />
        ) : null
      })}
    </g>
  )
}

/** A gentle, warm darkening (at most 16 %) of all but the one who speaks. Drawn after the figures. */
export function Emphasis({
  moment,
  spots,
  strength,
}: {
  readonly moment: Moment
  readonly spots: readonly Spot[]
  readonly strength: number
}) {
  return (
    <g>
      {spots.map(({ id, x, y }) => {
        const voice = voiceOf(moment.shot, id, moment.at)
        return voice > 0.01 ? (
          <g key={id} opacity={share(voice * strength)} transform={`translate(${x} ${y})`}>
            <rect x={-2600} y={-2000} width={5200} height={4000} fill="url(#dim)" />
          </g>
        ) : null
      })}
    </g>
  )
}

const share = (value: number) => Math.round(value * 100) / 100

/** The chair of one of the people, as what `Person` takes: where there are many colours, each has her own. */
export function chairOf(
  { chair }: Place,
  light: Light,
  id: string,
  people: readonly string[],
): { readonly chair?: string } {
  const colours = typeof chair === 'string' ? [chair] : (chair ?? [])
  const colour = colours[Math.max(0, people.indexOf(id)) % colours.length]
  return colour ? { chair: light.surface(colour) } : {}
}
