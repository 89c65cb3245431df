/** What stands beside an official's own figures says no more of others than is shown. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { actorOf } from '#app/modules/accounts/actor.ts'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { appendEvents, type DomainEvent } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { readIndicatorPage } from './read-indicator-page.server.ts'
import { readOverview } from './read-overview.server.ts'
import { registerMonitoring } from './register-consumers.server.ts'

const OWN = '500120'
const OTHER = '500107'
const consumers = (globalThis as unknown as { yupeiConsumers: Map<string, unknown> }).yupeiConsumers
beforeEach(() => {
  consumers.clear()
  registerMonitoring()
})
afterEach(() => consumers.clear())

async function published(region: string): Promise<DomainEvent> {
  const { id, organizationId } = await aNeed()
  const data = { title: '需求', domain: 'D1', region, budgetFen: 1_000_000 }
  return { type: 'need.published', subjectId: id, organizationId, data }
}

test('of the best district an official of another is sent its name and its share, and no count', async () => {
  const events: DomainEvent[] = []
  for (const region of [OWN, OTHER, OTHER, OTHER, OTHER, OTHER]) events.push(await published(region))
  await transaction((tx) => appendEvents(tx, events))
  await consumeEvents()
  const official = await aUser({ platformRole: 'official', regionScope: OWN })
  const actor = actorOf({ ...official, memberships: [] }, null)
  const page = await readIndicatorPage(actor, 'no-quote', new URLSearchParams(), 1)
  expect(page?.line?.best).toEqual({ region: OTHER, value: 1 })
  const { lines } = await readOverview(actor, new URLSearchParams())
  const bests = lines.flatMap(({ best }) => (best ? [Object.keys(best)] : []))
  expect(bests.length).toBeGreaterThan(0)
  for (const keys of bests) expect(keys).toEqual(['region', 'value'])
})

test('over all districts the table names the best one, and over one alone it names none', async () => {
  const events: DomainEvent[] = []
  for (const region of [OWN, OTHER, OTHER]) events.push(await published(region))
  await transaction((tx) => appendEvents(tx, events))
  await consumeEvents()
  const official = await aUser({ platformRole: 'official' })
  const actor = actorOf({ ...official, memberships: [] }, null)
  const heatOf = async (search: string) =>
    (await readOverview(actor, new URLSearchParams(`show=no-quote${search}`))).heat
  expect((await heatOf('')).bests.length).toBeGreaterThan(0)
  const alone = await heatOf(`&region=${OWN}`)
  expect(alone.cells.map(([, row]) => row)).toEqual([OWN])
  expect(alone.bests).toEqual([])
})
