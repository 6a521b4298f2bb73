import { afterEach, expect, test } from 'vitest'
import { openAt } from '../device/pageAt.ts'
import { plan } from './fixtures.ts'

const opened = async (query = '') => {
  openAt(query)
  return import('../../src/course/keptPlan.ts')
}

afterEach(() => {
  localStorage.clear()
  openAt('')
})

test('the plan in work is there at the next visit', async () => {
  const { keepPlan, keptPlan } = await opened()
  expect(keptPlan()).toBeNull()
  keepPlan(plan)
  expect(keptPlan()).toEqual(plan)
  expect((await opened()).keptPlan()).toEqual(plan)
})

test('on a machine that others use the plan is gone with the page', async () => {
  const { keepPlan, keptPlan } = await opened('?shared')
  keepPlan(plan)
  expect(keptPlan()).toEqual(plan)
  expect(localStorage).toHaveLength(0)
  expect((await opened('?shared')).keptPlan()).toBeNull()
})

test.each(['no JSON', '{}', JSON.stringify({ ...plan, steps: [] })])(
  'what cannot be read as a plan is none: %s',
  async (text) => {
    localStorage.setItem('sidestilt.plan', text)
    expect((await opened()).keptPlan()).toBeNull()
  },
)
