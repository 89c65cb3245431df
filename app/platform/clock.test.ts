import { expect, test } from 'vitest'
import { startClock } from './clock.ts'

test('a job that fails is reported and runs again; stopping waits for the run under way', async () => {
  const failures: unknown[] = []
  let runs = 0
  let finished = 0
  const twice = new Promise<void>((resolve) => {
    const clock = startClock(
      1,
      async () => {
        runs++
        if (runs === 1) throw new Error('first')
        await new Promise((done) => setImmediate(done))
        finished++
        if (runs === 2) void clock.stop().then(resolve)
      },
      (error) => failures.push(error),
    )
  })
  await twice
  expect(failures).toHaveLength(1)
  expect(runs).toBe(2)
  expect(finished).toBe(1)
})
