/** Breaks a backup in a thousand ways, the same ones every time: `seed` decides. */

export type Chance = ReturnType<typeof chanceFrom>

/** Mulberry32, public domain. */
export function chanceFrom(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return { below, one: <T>(list: readonly T[]): T => list[below(list.length)] as T }
}

/** The bytes of a broken file: one to three things have been done to what it says, or to its bytes, or both. */
export function mutated(file: string, chance: Chance): Uint8Array {
  const json: unknown = JSON.parse(file)
  const level = chance.below(3)
  const times = 1 + chance.below(3)
  if (level > 0) for (let i = 0; i < times; i++) rewrite(json, chance)
  let bytes: Uint8Array = new Uint8Array(Buffer.from(JSON.stringify(json)))
  if (level < 2) for (let i = 0; i < times; i++) bytes = chance.one(damages)(bytes, chance)
  return bytes
}

const damages: readonly ((bytes: Uint8Array, chance: Chance) => Uint8Array)[] = [
  (bytes, { below }) => bytes.slice(0, below(bytes.length)),
  (bytes, { below }) => bytes.slice(below(bytes.length)),
  (bytes, { below }) => {
    const flipped = bytes.slice()
    const at = below(bytes.length)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << below(8))
    return flipped
  },
  (bytes, chance) => spliced(bytes, chance, 0, new Uint8Array([chance.below(256)])),
  (bytes, chance) => spliced(bytes, chance, chance.below(40), new Uint8Array()),
  (bytes, chance) => {
    const at = chance.below(bytes.length)
    return spliced(bytes, chance, 0, bytes.slice(at, at + chance.below(200)))
  },
  (bytes, chance) => spliced(bytes, chance, 1, new Uint8Array(Buffer.from(chance.one(signs)))),
]

const signs = ['"', '\\', '{', '}', '[', ']', ',', ':', '0', '1e999', '\\ud800', '\ufeff', 'null']

function spliced(
  bytes: Uint8Array,
  { below }: Chance,
  away: number,
  instead: Uint8Array,
): Uint8Array {
  const at = below(bytes.length)
  const rest = bytes.subarray(at + away)
  const made = new Uint8Array(at + instead.length + rest.length)
  made.set(bytes.subarray(0, at))
  made.set(instead, at)
  made.set(rest, at + instead.length)
  return made
}

/** Four times as fast as `structuredClone`. */
const copyOf = (json: unknown): unknown => JSON.parse(JSON.stringify(json))

type Node = Record<string, unknown>

/** Every object and list in it, the outermost first. */
function nodesIn(json: unknown, found: Node[] = []): Node[] {
  if (json === null || typeof json !== 'object') return found
  found.push(json as Node)
  for (const inside of Object.values(json)) nodesIn(inside, found)
  return found
}

/** Changes something somewhere in it, at any depth. */
function rewrite(json: unknown, chance: Chance): void {
  const nodes = nodesIn(json)
  const node = chance.one(nodes)
  const key = chance.one(Object.keys(node))
  if (key === undefined) return
  chance.one(changes)(node, key, chance, nodes)
}

const changes: readonly ((node: Node, key: string, chance: Chance, nodes: Node[]) => void)[] = [
  (node, key, chance) => put(node, key, chance.one(oddities)()),
  (node, key, chance) => put(node, key, chance.one(oddities)()),
  (node, key) => void delete node[key],
  (node, key, chance) => put(node, chance.one(keys), node[key]),
  (node, key, chance, nodes) => put(node, key, copyOf(chance.one(nodes))),
  (node, key, chance) => {
    const list = Array.isArray(node)
      ? node
      : Array.isArray(node[key])
        ? (node[key] as unknown[])
        : []
    if (list.length > 0) list.push(copyOf(chance.one(list)))
  },
  (_node, _key, chance, [top = {}]) =>
    put(top, 'version', chance.one([0, -1, 1.5, 2, 99, '1', null])),
]

/** Also under a name that an assignment would take for something else. */
const put = (node: Node, key: string, value: unknown) =>
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true })

const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'words',
  'story',
  'then',
  '',
  '0',
]

const oddities: readonly (() => unknown)[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    2,
    1e21,
    '',
    ' ',
    '1',
    '\ud83d',
    '\u0000',
    '<img src=x onerror=alert(1)>',
  ],
  ...['__proto__', 'constructor', 'a/b', 'lighthouse', 'nb', 'xx', '{{words}}', 'notebook'],
  ...[
    '2026-02-31T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2026-11-21',
    '2026-11-21 13:00:00+01:00',
    'i går',
  ],
  ...[[], {}, [[]], { length: -1 }, { toString: 1 }],
]
  .map((value) => () => copyOf(value))
  .concat([
    () => 'æ'.repeat(20_000),
    () => Array.from({ length: 500 }).reduce<unknown>((inside) => [inside], []),
    () => Array.from({ length: 500 }).reduce<unknown>((inside) => ({ inside }), {}),
    () => JSON.parse('{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}}}'),
  ])
