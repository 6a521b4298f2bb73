import { describe, expect, test } from 'vitest'
import { clean } from '../../src/notebook/exports/clean.ts'
import { type Block, blocksOf, type List } from '../../src/notebook/exports/text.ts'

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\u2028b\u2029c\fd', 'a\nb\nc\nd'],
  ['ord\u001fdelt', 'ord delt'],
  ['o\u0000rd\u0007', 'ord'],
  ['bruker\u00admed\u200bvirk\u2060ning\ufeff', 'brukermedvirkning'],
  ['før\ufffcetter', 'før etter'],
  ['\uf0b7\tpunkt', '•\tpunkt'],
  ['7\u00a0%', '7\u00a0%'],
  ['👩🏽‍🤝‍👩🏻 æøå שלום', '👩🏽‍🤝‍👩🏻 æøå שלום'],
  ['\udc00x\ud800', '�x�'],
  ['a\ufffeb', 'ab'],
])('cleaning %j gives %j', (text, cleaned) => {
  expect(clean(text)).toBe(cleaned)
})

/** Paragraphs as strings, lists as their mark with arrays of items. */
const outline = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.lines.join('/') : listed(block)))
const listed = ({ mark, start, items }: List): unknown => ({
  [`${mark} ${start}`]: items.map(({ lines, lists }) =>
    lists.length === 0 ? lines.join('/') : [lines.join('/'), ...lists.map(listed)],
  ),
})

describe('what she typed is read as she meant it:', () => {
  test.each<[string, string, unknown[]]>([
    ['an empty line parts paragraphs', 'a\nb\n \n\nc', ['a/b', 'c']],
    ['every bullet is a bullet', '- a\n* b\n• c', [{ 'bullet 1': ['a', 'b', 'c'] }]],
    ['a dash opens what somebody says', '– Hei, sa han.\n— Ja.', ['– Hei, sa han./— Ja.']],
    ['numbers begin where they begin', '3. a\n4. b', [{ 'dot 3': ['a', 'b'] }]],
    [
      'numbers that jump are two lists',
      '1. a\n2. b\n1. c',
      [{ 'dot 1': ['a', 'b'] }, { 'dot 1': ['c'] }],
    ],
    ['brackets are numbers too', '1) a\n2) b', [{ 'bracket 1': ['a', 'b'] }]],
    ['a date is no list', '17. mai var vi der', ['17. mai var vi der']],
    ['a year is no list', '1. a\n2026. b', [{ 'dot 1': ['a'] }, '2026. b']],
    ['minus is no bullet', '-5 grader\n-', ['-5 grader/-']],
    [
      'a list follows its paragraph',
      'Husk:\n- a\nSlutt',
      ['Husk:', { 'bullet 1': ['a'] }, 'Slutt'],
    ],
    ['empty lines keep a list together', '- a\n\n- b', [{ 'bullet 1': ['a', 'b'] }]],
    [
      'what is further in is inside',
      '- a\n  1. b\n  2. c\n- d',
      [{ 'bullet 1': [['a', { 'dot 1': ['b', 'c'] }], 'd'] }],
    ],
    [
      'a line further in goes on with its item',
      '- a\n  mer\n- b',
      [{ 'bullet 1': ['a/mer', 'b'] }],
    ],
    ['a list pasted from Word is one', '\uf0b7\ta\n\uf0b7\tb', [{ 'bullet 1': ['a', 'b'] }]],
    ['nothing is nothing', ' \n ', []],
  ])('%s', (_, words, expected) => {
    expect(outline(blocksOf(words))).toEqual(expected)
  })
})
