/** What in a text may point to a person: a birth number, a telephone number, an e-mail address. Pure; the text goes nowhere. */
import { isBirthNumber } from './birthNumber.ts'

const kinds = ['birthNumber', 'phone', 'email'] as const

export type Trace = (typeof kinds)[number]

/** The kinds of traces in a text, each once. A hint, that may be wrong in both ways. Takes a time that grows as the text does and no faster. */
export function tracesIn(text: string): readonly Trace[] {
  const rows = [...text.matchAll(row)].map((match) => ({
    groups: match[0].split(between),
    before: text.slice(Math.max(0, match.index - 4), match.index),
    after: text.slice(match.index + match[0].length).slice(0, 10),
  }))
  const found: Record<Trace, boolean> = {
    birthNumber: rows.some(holdsBirthNumber),
    phone: rows.some(holdsPhone),
    email: address.test(text),
  }
  return kinds.filter((kind) => found[kind])
}

/** Digits in groups, as they are written in one breath. */
type Row = { readonly groups: readonly string[]; readonly before: string; readonly after: string }

const row = /\+?\d+(?:[ \u00a0\u202f-]\d+)*/g
const between = /[ \u00a0\u202f-]/

/** «02013299997», «010101 50274» */
const holdsBirthNumber = ({ groups }: Row): boolean =>
  groups.some(
    (group, at) =>
      isBirthNumber(group) || (group.length === 6 && isBirthNumber(group + (groups[at + 1] ?? ''))),
  )

/**
 * «91234567», «912 34 567», «22 33 44 55», with or without +47. Eight digits that begin with 2–7 or 9: those with 8 belong
 * to nobody in person (https://nkom.no/telefoni-og-telefonnummer/telefonnummer-og-den-norske-nummerplan/alle-nummerserier-for-norske-telefonnumre).
 */
function holdsPhone({ groups, before, after }: Row): boolean {
  const all = groups.join('')
  if (/^(\+|00)47[2-79]\d{7}$/.test(all)) return true
  if (/(kr\.?|NOK|\d[.,])\s?$/i.test(before) || /^(\s?(kr|nok|,-|%)|[.,]\d)/i.test(after))
    return false
  const lengths = groups.map(({ length }) => length).join(' ')
  const isGrouped = lengths === '3 2 3' || lengths === '2 2 2 2'
  return (isGrouped ? [all] : groups).some(
    (digits) => /^[2-79]\d{7}$/.test(digits) && !isDate(digits) && !isRound(digits),
  )
}

/** «21112026», «20261121» */
const isDate = (digits: string): boolean =>
  /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(digits) ||
  /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(digits)

/** «25000000» is a sum of money. */
const isRound = (digits: string): boolean => digits.endsWith('0000')

/** It looks only from the @ on, and only so far, since a pattern that tries every letter before it would never be done. */
const address = /[\p{L}\d._%+-]@(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}/u
