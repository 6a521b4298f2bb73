import { expect, test } from 'vitest'
import { nodeFault } from '../../src/commands/node-version.mjs'
import { isInstalled } from '../../src/commands/setup.mjs'

const lock = {
  '': { version: '0.1.0' },
  'node_modules/react': { version: '19.3.1' },
  'node_modules/here': {
    version: '1.0.0',
    optional: true,
    os: [process.platform],
    cpu: [process.arch],
  },
  'node_modules/elsewhere': { version: '1.0.0', optional: true, os: ['another'] },
}
const { 'node_modules/elsewhere': _, ...asNpmLeavesIt } = lock

test('what npm has installed here is enough', () => {
  expect(isInstalled(lock, asNpmLeavesIt)).toBe(true)
})

test('a missing package, another version and a folder from another machine are not enough', () => {
  const { 'node_modules/react': _react, ...withoutReact } = asNpmLeavesIt
  const { 'node_modules/here': _here, ...fromAnotherMachine } = asNpmLeavesIt
  expect(isInstalled(lock, {})).toBe(false)
  expect(isInstalled(lock, withoutReact)).toBe(false)
  expect(isInstalled(lock, fromAnotherMachine)).toBe(false)
  expect(isInstalled(lock, { ...asNpmLeavesIt, 'node_modules/react': { version: '19.3.0' } })).toBe(
    false,
  )
})

test.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0', '26.0.0'])('Node %s will do', (version) => {
  expect(nodeFault(version)).toBeNull()
})

test.each(['18.20.4', '20.18.3', '21.7.3', '22.11.0'])(
  'Node %s gets a sentence in both languages',
  (version) => {
    expect(nodeFault(version)).toMatch(/trenger Node 20\.19.*\n.*needs Node 20\.19/)
  },
)
