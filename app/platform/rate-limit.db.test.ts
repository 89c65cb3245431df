/** Limits that hold across processes, and while the store is down. The database of other processes is this very one. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { bringDatabase, openedDatabase } from './db.server.ts'
import { sharedRateLimit } from './rate-limit.server.ts'
import { reading } from './transaction.server.ts'

const MINUTE = 60

async function takeTimes(limit: { take(key: string): Promise<boolean> }, key: string, times: number) {
  const answers = []
  for (let count = 0; count < times; count += 1) answers.push(await limit.take(key))
  return answers
}

describe('a limit in the database', () => {
  it('is one for all processes: what one has counted the other counts on', async () => {
    const [name, key] = [randomUUID(), 'somebody']
    const [here, there] = [sharedRateLimit(name, 3, MINUTE), sharedRateLimit(name, 3, MINUTE)]
    expect(await takeTimes(here, key, 2)).toEqual([true, true])
    expect(await takeTimes(there, key, 2)).toEqual([true, false])
    expect(await here.take(key)).toBe(false)
    expect(await here.take('somebody else')).toBe(true)
  })

  it('lets no more through when all come at the same moment', async () => {
    const limit = sharedRateLimit(randomUUID(), 5, MINUTE)
    const answers = await Promise.all(Array.from({ length: 20 }, () => limit.take('somebody')))
    expect(answers.filter(Boolean)).toHaveLength(5)
  })

  it('starts anew when its window is over, and when it is forgotten', async () => {
    const name = randomUUID()
    const limit = sharedRateLimit(name, 1, MINUTE)
    expect(await takeTimes(limit, 'somebody', 2)).toEqual([true, false])
    await limit.forget('somebody')
    expect(await limit.take('somebody')).toBe(true)
    await reading((tx) => tx.rateLimit.updateMany({ data: { expire: Date.now() - 1 } }))
    expect(await sharedRateLimit(name, 1, MINUTE).take('somebody')).toBe(true)
  })

  it('gives back what should not have counted', async () => {
    const limit = sharedRateLimit(randomUUID(), 1, MINUTE)
    for (let count = 0; count < 5; count += 1) {
      expect(await limit.take('somebody')).toBe(true)
      await limit.giveBack('somebody')
    }
  })

  it('shuts a key for the whole time of its lock, whenever its window ends', async () => {
    const limit = sharedRateLimit(randomUUID(), 2, 1, 15 * MINUTE)
    await takeTimes(limit, 'somebody', 3)
    const [row] = await reading((tx) => tx.rateLimit.findMany())
    expect(Number(row?.expire)).toBeGreaterThan(Date.now() + 14 * MINUTE * 1000)
  })

  it('keeps neither an e-mail nor an address', async () => {
    await sharedRateLimit('wrong-account', 1, MINUTE).take('chen@example.com 203.0.113.7')
    const rows = JSON.stringify(await reading((tx) => tx.rateLimit.findMany({ select: { key: true } })))
    expect(rows).toContain('wrong-account:')
    expect(rows).not.toMatch(/chen|203\.0/)
  })
})

describe('while the database does not answer', () => {
  let real: Awaited<ReturnType<typeof openedDatabase>>['database']
  const withoutDatabase = async (pool: pg.Pool) => {
    real = (await openedDatabase()).database
    bringDatabase({ ...real, pool })
  }
  afterEach(() => void bringDatabase(real))

  it('a limit still limits, and is no fault', async () => {
    await withoutDatabase(new pg.Pool({ host: '127.0.0.1', port: 1 }))
    const limit = sharedRateLimit(randomUUID(), 3, MINUTE)
    expect(await takeTimes(limit, 'somebody', 5)).toEqual([true, true, true, false, false])
    await limit.giveBack('somebody else')
    await limit.forget('somebody')
    expect(await limit.take('somebody')).toBe(true)
  })

  it('counts in the database again once it answers', async () => {
    const limit = sharedRateLimit(randomUUID(), 1, MINUTE)
    expect(await limit.take('somebody')).toBe(true)
    await withoutDatabase(new pg.Pool({ host: '127.0.0.1', port: 1 }))
    expect(await limit.take('somebody')).toBe(true)
    bringDatabase(real)
    expect(await limit.take('somebody')).toBe(false)
  })
})
