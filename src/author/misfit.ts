/** What does not fit the format, in the words of somebody who writes stories. */
import type { BaseIssue } from 'valibot'
import { counted, type Sentence } from './fault.ts'

export const unknownField = (name: string): Sentence => ({
  nb: `Kjenner ikke feltet «${name}» her. Er det skrevet feil, eller rykket inn på feil sted?`,
  en: `The field ‘${name}’ is not known here. Is it misspelt, or indented in the wrong place?`,
})

export const missingField = (name: string): Sentence => ({
  nb: `Feltet «${name}» mangler.`,
  en: `The field ‘${name}’ is missing.`,
})

/** The shapes in the words of somebody who writes stories. What the core has already worded is translated in `worded`. */
export function described(
  { type, message, requirement, expected, received }: BaseIssue<unknown>,
  name: string,
): Sentence {
  const known = worded[message]
  if (known) return { nb: known, en: `${message[0]?.toUpperCase()}${message.slice(1)}.` }
  const here = received === 'null' || received === 'undefined' ? null : received
  const nbHere = here ? `, men her står ${here}` : ''
  const enHere = here ? `, but here it is ${here}` : ''
  switch (type) {
    case 'strict_object':
    case 'record':
    case 'object':
      return {
        nb: `«${name || 'Fila'}» skal ha felt med navn og kolon under seg${nbHere}.`,
        en: `‘${name || 'The file'}’ must have fields below it, each with a name and a colon${enHere}.`,
      }
    case 'array':
      return {
        nb: `«${name}» skal være en liste, med en strek foran hvert ledd.`,
        en: `‘${name}’ must be a list, with a dash before each item.`,
      }
    case 'string':
      return { nb: `«${name}» skal være tekst${nbHere}.`, en: `‘${name}’ must be text${enHere}.` }
    case 'number':
    case 'integer':
      return {
        nb: `«${name}» skal være et helt tall${nbHere}.`,
        en: `‘${name}’ must be a whole number${enHere}.`,
      }
    case 'boolean':
      return {
        nb: `«${name}» skal være true eller false${nbHere}.`,
        en: `‘${name}’ must be true or false${enHere}.`,
      }
    case 'min_value':
      return {
        nb: `«${name}» kan minst være ${requirement}.`,
        en: `‘${name}’ must be at least ${requirement}.`,
      }
    case 'max_value':
      return {
        nb: `«${name}» kan høyst være ${requirement}.`,
        en: `‘${name}’ must be at most ${requirement}.`,
      }
    case 'min_length':
      return {
        nb: `«${name}» skal ha minst ${requirement} ledd.`,
        en: `‘${name}’ must have at least ${counted(Number(requirement), 'item', 'items')}.`,
      }
    case 'non_empty':
      return { nb: `«${name}» er tom.`, en: `‘${name}’ is empty.` }
    case 'picklist':
    case 'variant':
    case 'literal': {
      const choices = (expected ?? '').replaceAll(/["()]/g, '').replaceAll(' | ', ', ')
      return {
        nb: `«${name}» skal være ett av ordene ${choices}${nbHere}.`,
        en: `‘${name}’ must be one of ${choices}${enHere}.`,
      }
    }
    default:
      return {
        nb: `«${name}» har en form som ikke kan brukes her (${message}).`,
        en: `‘${name}’ has a shape that cannot be used here (${message}).`,
      }
  }
}

/** The core's own sentences, in Norwegian. A test holds this list against the core. */
export const worded: Readonly<Record<string, string>> = {
  'a condition is one of: chose, saw, not, all, any':
    'En betingelse er ett av disse: chose, saw, not, all, any.',
  'an id is a word': 'Et navn (id) er et ord.',
  'ids are lower-case words (a–z, 0–9) joined by hyphens':
    'Navn (id-er) er ord med små bokstaver (a–z, 0–9), bundet sammen med bindestrek.',
  'a beat is a line (with who), a hold or a sound':
    'Noe som skjer, er en replikk (line med who), en pause (hold) eller en lyd (sound).',
  'a decision needs at least two choices': 'Et veivalg trenger minst to valg.',
  'a scene has a clip or a card, not both':
    'En scene har enten et klipp eller et kort, ikke begge.',
  'a source is a web address': 'En kilde er en nettadresse (https://…).',
  'a date is written 2026-11-21': 'En dato skrives slik: 2026-11-21.',
  'a sentence is text':
    'En setning er tekst. Står det et tall eller en liste her, så sett anførselstegn rundt.',
  'a sentence is missing here': 'Her mangler en setning.',
}
