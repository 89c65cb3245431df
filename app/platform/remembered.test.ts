import { expect, it } from 'vitest'
import { remembered } from './remembered.ts'

function counted() {
  let readings = 0
  return () => Promise.resolve(++readings)
}

it('reads again only when the time is over', async () => {
  let now = 0
  const read = remembered(1000, counted(), () => now)
  expect(await read()).toBe(1)
  now = 999
  expect(await read()).toBe(1)
  now = 1000
  expect(await read()).toBe(2)
})

it('those who ask at the same moment share one reading', async () => {
  const read = remembered(1000, counted(), () => 0)
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1])
})

it('what failed is read anew by the next who asks', async () => {
  let attempts = 0
  const read = remembered(
    1000,
    () => (++attempts === 1 ? Promise.reject(new Error('away')) : Promise.resolve('here')),
    () => 0,
  )
  await expect(read()).rejects.toThrow('away')
  expect(await read()).toBe('here')
})
