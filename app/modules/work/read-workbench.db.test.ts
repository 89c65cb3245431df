import { describe, expect, it } from 'vitest'
import type { Actor, Member } from '#app/modules/accounts/actor.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { readWorkbench } from './read-workbench.server.ts'

const NOW = new Date('2026-11-23T02:00:00Z')

function anOffering(actor: Member, title: string, lastConfirmedAt: Date | null = NOW) {
  return transaction((tx) =>
    tx.offering.create({
      data: {
        organizationId: actor.organization.id,
        domainCode: 'D1',
        leafCodes: ['D1.mes'],
        title,
        status: 'published',
        publishedAt: NOW,
        lastConfirmedAt,
      },
    }),
  )
}

describe('the workbench', () => {
  it('shows a manufacturer its own needs by state and the drafts to go on with', async () => {
    const actor = await aMember('editor', { isProvider: false })
    const draft = await aNeed({ organizationId: actor.organization.id, title: '没写完' })
    const open = await aNeed({ organizationId: actor.organization.id })
    await publishNeed(actor, open.id, 1, NOW)
    await aNeed({ title: '别人的需求' })

    const { manufacturer, provider, official } = await readWorkbench(actor, NOW)
    expect(manufacturer).toMatchObject({
      counts: { draft: 1, published: 1, closed: 0, expired: 0, suspended: 0 },
      drafts: [{ id: draft.id, title: '没写完' }],
      matches: [],
    })
    expect(provider).toBeNull()
    expect(official).toBeNull()
  })

  it('asks a provider to confirm what nobody confirmed for more than ninety days', async () => {
    const actor = await aMember('owner', { isManufacturer: false })
    await anOffering(actor, '新确认的')
    // In Chongqing the first is still 24 August, the second already the 25th, the ninetieth day.
    const stale = await anOffering(actor, '该确认的', new Date('2026-08-24T15:59:00Z'))
    await anOffering(actor, '第九十天', new Date('2026-08-24T16:00:00Z'))
    await anOffering(await aMember(), '别家的', null)

    const { provider, manufacturer } = await readWorkbench(actor, NOW)
    expect(provider?.toConfirm).toEqual([{ id: stale.id, title: '该确认的', lastConfirmedOn: '2026-08-24' }])
    expect(provider?.counts).toEqual({ draft: 0, published: 3, paused: 0, archived: 0, suspended: 0 })
    expect(provider?.published).toHaveLength(3)
    expect(manufacturer).toBeNull()
  })

  it('counts all twelve domains for an official, within the region that limits them', async () => {
    const { organization: _, ...person } = await aMember()
    const official: Actor = { ...person, organization: null, platformRole: 'official' }
    await anOffering(await aMember('owner', { regionCode: '500157' }), '两江的')
    await anOffering(await aMember('owner', { regionCode: '500101' }), '万州的')

    const city = await readWorkbench(official, NOW)
    expect(city.official?.domains).toHaveLength(12)
    expect(city.official?.domains[0]).toEqual({ domain: 'D1', needs: 0, offerings: 2 })
    const district = await readWorkbench({ ...official, regionScope: '500101' }, NOW)
    expect(district.official?.domains[0]).toEqual({ domain: 'D1', needs: 0, offerings: 1 })
  })

  it('has nothing but the guide for somebody without an organization', async () => {
    const { organization: _, ...person } = await aMember()
    expect(await readWorkbench({ ...person, organization: null }, NOW)).toMatchObject({
      organization: null,
      manufacturer: null,
      provider: null,
      official: null,
    })
  })
})
