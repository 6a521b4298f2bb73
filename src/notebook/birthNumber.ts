/** Norwegian birth numbers and their kin: eleven digits that point to one person. Pure. */

/**
 * Whether eleven digits may be somebody's birth number or D-number (day + 40), or the number a hospital gives her (month + 40).
 * The numbers made up for tests (month + 65 or + 80) point to nobody. The first check digit may leave 1, 2 or 3 from 2032 on,
 * the second never anything: https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/.
 * One number in thirty with such a beginning is valid by accident.
 */
export function isBirthNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const day = Number(digits.slice(0, 2)) % 40
  const month = Number(digits.slice(2, 4))
  const isDate = digits < '72' && isOneOf(day, 31) && isOneOf(month > 40 ? month - 40 : month, 12)
  return isDate && left(digits, first) <= 3 && left(digits, second) === 0
}

const isOneOf = (number: number, last: number): boolean => number >= 1 && number <= last

/** What each digit counts, the check digit last. */
const first = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

const left = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11
