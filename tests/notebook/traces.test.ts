import { describe, expect, test } from 'vitest'
import { tracesIn } from '../../src/notebook/traces.ts'

describe('a birth number is seen', () => {
  test.each([
    ['in one piece', 'Hun heter 02013299997.'],
    ['with a space', '020132 99997'],
    ['with a hard space', '020132\u00a099997'],
    ['with a hyphen', '020132-99997'],
    ['as a D-number', '41010199946'],
    ['as a hospital gives it', '13527248013'],
    ['as they are from 2032, with one left', '30108299939'],
    ['beside other numbers', 'Rom 3 020132 99997 2026'],
  ])('%s', (_, text) => {
    expect(tracesIn(text)).toContain('birthNumber')
  })
})

describe('no birth number is seen in', () => {
  test.each([
    ['a wrong check digit', '02013299998'],
    ['a wrong first check digit', '02013299954'],
    ['a day that does not exist', '32013299918'],
    ['a month that does not exist', '02133299915'],
    ['a number made up for tests', '10915596784'],
    ['a longer number', '020132999974'],
    ['a date and a time', '020132 1230'],
    ['a bank account as it is written', '8601 11 17947'],
    ['nothing but noughts', '00000000000'],
  ])('%s', (_, text) => {
    expect(tracesIn(text)).not.toContain('birthNumber')
  })
})

describe('a telephone number is seen', () => {
  test.each([
    'Ring meg på 91234567.',
    'Ring 912 34 567',
    'tlf.22334455',
    'Telefon 22 33 44 55, etter fire',
    'tlf: 22\u00a033\u00a044\u00a055',
    '+4791234567',
    '+47 912 34 567',
    '0047 22 33 44 55',
    '+47 22334455',
    '912-34-567',
    '41234567 eller 41234568',
    '41234567 41234568',
  ])('in «%s»', (text) => {
    expect(tracesIn(text)).toEqual(['phone'])
  })
})

describe('no telephone number is seen in', () => {
  test.each([
    'Møtet var 21112026.',
    '20261121',
    '21 11 20 26',
    '2026-11-21',
    '21.11.2026',
    'fra 2025 2026',
    '2025-2026',
    'Det kostet 10 000 000.',
    'Det kostet 25 000 000 kroner.',
    '25000000',
    '34567890 kr',
    'kr 34567890',
    'NOK 34 56 78 90',
    '22334455,50',
    '3,14159265',
    'Alarmtelefonen 800 80 000',
    'Ring 116 117 eller 113',
    '1234567',
    '912345678',
    'Lotto: 22 23 24 25 26 27 28',
    'kl. 12.30–13.45',
    'Organisasjonsnummer 974 760 673',
    'ISBN 978-82-15-01234-5',
    'Fem av 9, side 22-33',
  ])('«%s»', (text) => {
    expect(tracesIn(text)).toEqual([])
  })
})

describe('an e-mail address is seen', () => {
  test.each([
    'Skriv til ola@eksempel.no.',
    'kari.nordmann+kurs@helse.eksempel.no',
    'åse@blåbær.no',
    '<geir@example.com>',
  ])('in «%s»', (text) => {
    expect(tracesIn(text)).toEqual(['email'])
  })

  test.each([
    'Vi møttes kl. 10 @ kafeen.',
    '@ola',
    'ola@',
    'ola@hjemme',
    'a @ b.no',
    'Det står 5@6.',
  ])('but not in «%s»', (text) => {
    expect(tracesIn(text)).toEqual([])
  })
})

test('every kind is told once, in one order', () => {
  const text = 'ola@eksempel.no 912 34 567 og 020132 99997, og ola@eksempel.no igjen'
  expect(tracesIn(text)).toEqual(['birthNumber', 'phone', 'email'])
  expect(tracesIn('Ingen hadde spurt Geir. Det var 5 av 9 som snakket.')).toEqual([])
  expect(tracesIn('')).toEqual([])
})

test.each([
  ['of digits', '1'.repeat(100_000)],
  ['of digits in groups', '12 '.repeat(33_000)],
  ['of birth numbers that are none', '020132 99998 '.repeat(7_700)],
  ['without a space', 'a'.repeat(100_000)],
  ['of nothing but @', '@'.repeat(100_000)],
  ['of addresses that come to nothing', 'a@a-'.repeat(25_000)],
  ['of dots', `a@${'a.'.repeat(50_000)}`],
  ['of hyphens', '-1'.repeat(50_000)],
])('a hundred thousand signs %s are looked through at once', (_, text) => {
  const before = performance.now()
  tracesIn(text)
  expect(performance.now() - before).toBeLessThan(1000)
})
