/** How invitations are spread is the same whether it is read from the kept sums, as of the whole city, or from the sendings themselves. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { appendEvents } from '#app/platform/events.server.ts'
import { type Period, readPeriod } from '#app/platform/period.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aHistory, HISTORY_NOW as NOW } from '#tests/factories/a-history.ts'
import { listFacts } from './facts.data.server.ts'
import { getIndicator } from './indicator.ts'
import { readFairness } from './read-fairness.server.ts'
import { readIndicator } from './read-indicator.server.ts'
import { registerMonitoring } from './register-consumers.server.ts'
import { hhi, topThreeShare } from './statistics.ts'

const consumers = (globalThis as unknown as { yupeiConsumers: Map<string, unknown> }).yupeiConsumers
const periods = ['2025-10', '2025-11', '2025-Q4', '2026-11', '2025', '2026']

beforeEach(async () => {
  consumers.clear()
  registerMonitoring()
  await transaction((tx) => appendEvents(tx, aHistory()))
  await consumeEvents()
})
afterEach(() => consumers.clear())

/** How often each provider was told, the most first, of sendings that a district may narrow. */
async function toldIn({ from, until }: Period, region: string | null) {
  const { sendings } = await reading(listFacts)
  const own = sendings.filter(
    (one) => one.sentAt >= from && one.sentAt < until && (!region || one.region === region),
  )
  const counts = new Map<string, number>()
  for (const { organizationId } of own) counts.set(organizationId, (counts.get(organizationId) ?? 0) + 1)
  const newcomers = own.filter(({ newcomer }) => newcomer).length
  return { counts: [...counts.values()].sort((a, b) => b - a), total: own.length, newcomers }
}

test('concentration and newcomers of the city and of a district are those of their sendings, in every period', async () => {
  for (const key of periods)
    for (const region of [null, '500120']) {
      const period = readPeriod(key) as Period
      const { counts, total, newcomers } = await toldIn(period, region)
      const of = (code: Parameters<typeof getIndicator>[0]) =>
        readIndicator({ region }, getIndicator(code), {}, period, NOW)
      const where = `${key} ${region}`
      expect(await of('hhi-exposures'), where).toMatchObject({ value: hhi(counts), denominator: total })
      expect(await of('top3-exposures'), where).toMatchObject({ value: topThreeShare(counts) })
      expect(await of('newcomer-sends'), where).toMatchObject({ numerator: newcomers, denominator: total })
    }
})

test('the page names those who were told most, with their shares of all', async () => {
  const search = new URLSearchParams({ period: '2025' })
  for (const regionScope of [null, '500120']) {
    const { providers, lines } = await readFairness({ regionScope } as Actor, search, NOW)
    const { counts, total } = await toldIn(readPeriod('2025') as Period, regionScope)
    expect(providers.map(({ count }) => count)).toEqual(counts.slice(0, 15))
    expect(providers.at(-1)?.upTo).toBeCloseTo(1, 9)
    expect(lines[0]?.now.denominator).toBe(total)
  }
})
