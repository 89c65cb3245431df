/** An official closes a gap: who may be invited, once each, and only for needs of the own district. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { pauseLeads } from '#app/modules/routing/pause-leads.server.ts'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { aMatchedNeed } from '#tests/factories/a-routed-need.ts'
import { inviteToNeed } from './invite-to-need.server.ts'
import { readOfficialNeed } from './read-official-need.server.ts'
import { registerMonitoring } from './register-consumers.server.ts'

const consumers = (globalThis as unknown as { yupeiConsumers: Map<string, unknown> }).yupeiConsumers
beforeEach(() => {
  consumers.clear()
  registerMonitoring()
})
afterEach(() => consumers.clear())

async function aCountedNeed(providers: number) {
  // Wanted in 璧山 by a firm in 两江新区: a case for the officials of the latter.
  const made = await aMatchedNeed({ providers, need: { regionCode: '500120' } })
  await consumeEvents()
  const official = (regionScope: string | null): Actor => ({
    ...made.buyer,
    organization: null,
    platformRole: 'official',
    regionScope,
  })
  return { ...made, official }
}

test('invites a provider once; both sides have it in their log, and the figures count the invitation', async () => {
  const { needId, providers, buyer, official } = await aCountedNeed(2)
  const offeringId = providers[0]?.offeringId ?? ''
  const before = await readOfficialNeed(official('500157'), needId)
  expect(before?.candidates.map((one) => one.offeringId).sort()).toEqual(
    providers.map((one) => one.offeringId).sort(),
  )
  expect(await inviteToNeed(official('500157'), { needId, offeringId })).toMatchObject({ ok: true })
  expect(await inviteToNeed(official('500157'), { needId, offeringId })).toMatchObject({ refusal: 'gone' })

  await consumeEvents()
  const after = await readOfficialNeed(official('500157'), needId)
  expect(after?.told).toBe(1)
  expect(after?.sendings).toMatchObject([{ slotKind: 'invited', status: 'sent' }])
  expect(after?.candidates.map((one) => one.offeringId)).toEqual([providers[1]?.offeringId])
  const told = await reading((tx) =>
    tx.domainEvent.findMany({ where: { type: { in: ['need.sent', 'need.recommended'] } } }),
  )
  const to = told.map(({ data }) => (data as { toOrganizationId: string }).toOrganizationId)
  expect(to.sort()).toEqual([providers[0]?.actor.organization.id, buyer.organization.id].sort())
})

test('leaves alone who takes no invitations, and asks for another', async () => {
  const { needId, providers, official } = await aCountedNeed(1)
  const [provider] = providers
  if (!provider) throw new Error('no provider')
  await pauseLeads(provider.actor, null)
  const { offeringId } = provider
  expect(await inviteToNeed(official(null), { needId, offeringId })).toMatchObject({ refusal: 'away' })
  expect((await readOfficialNeed(official(null), needId))?.candidates).toMatchObject([{ away: 'paused' }])
  expect(await reading((tx) => tx.sending.count())).toBe(0)
})

test('a need of another district is not there, neither to see nor to act on', async () => {
  const { needId, providers, official } = await aCountedNeed(1)
  expect(await readOfficialNeed(official('500120'), needId)).toBeNull()
  const offeringId = providers[0]?.offeringId ?? ''
  expect(await inviteToNeed(official('500120'), { needId, offeringId })).toMatchObject({ refusal: 'gone' })
  expect(await reading((tx) => tx.sending.count())).toBe(0)
})
