import { beforeAll, describe, expect, it } from 'vitest'
import type { Member } from '#app/modules/accounts/actor.ts'
import { searchEngine } from '#app/platform/search.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { registerDocumentSource } from '#search/indexer/sources.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { confirmOffering } from './confirm-offering.server.ts'
import { offeringSource, providerSource } from './document-sources.server.ts'
import { moveOffering } from './move-offering.server.ts'
import { publishedSnapshots } from './offering.data.server.ts'
import { type OfferingForm, offeringSchema, sectionSchema } from './offering.schema.ts'
import { offeringSections } from './offering-sections.ts'
import { ownOffering, ownOfferings } from './own-offerings.server.ts'
import { offeringFormValues } from './read-form-values.server.ts'
import { readOffering, readProvider } from './read-offering.server.ts'
import { draftOffering, saveOffering } from './save-offering.server.ts'

beforeAll(() => {
  registerDocumentSource(offeringSource)
  registerDocumentSource(providerSource)
})

function filled(overrides: Record<string, unknown> = {}): OfferingForm {
  return offeringSchema('D1').parse({
    version: '0',
    title: '压铸车间 MES 实施',
    keywords: '压铸、追溯',
    leafCodes: ['D1.mes'],
    priceMinFen: '60',
    priceMaxFen: '78',
    remote: 'no',
    nextFreeOn: '2027-01-15',
    ext: { classes: ['mes'], slaHours: '4' },
    cases: [{ client: '重庆某压铸企业', metric: '一次合格率提升 4 个百分点', before: '91%', after: '95%' }],
    ...overrides,
  })
}

async function aPublishedOffering(actor: Member) {
  const id = await draftOffering(actor, 'D1', filled())
  expect(await moveOffering(actor, id, 'publish')).toEqual({ ok: true, value: { id } })
  return id
}

async function found(words: string, index: 'offerings' | 'providers' = 'offerings') {
  const engine = await searchEngine()
  const { hits } = await engine.search({
    index,
    words,
    filters: {},
    facets: [],
    sort: 'relevance',
    page: 1,
    perPage: 10,
  })
  return hits.map((hit) => hit.id)
}

function versionsOf(offeringId: string) {
  return reading((tx) => tx.offeringVersion.findMany({ where: { offeringId }, orderBy: { version: 'asc' } }))
}

describe('an offering', () => {
  it('is a draft that nobody finds, until it is published', async () => {
    const actor = await aMember()
    const id = await draftOffering(actor, 'D1', filled())
    expect(await ownOffering(actor, id)).toMatchObject({ status: 'draft', version: 1, publishedAt: null })
    expect(await found('MES')).toEqual([])
    expect(await readOffering(id)).toBeNull()
    expect(await readProvider(actor.organization.id)).toBeNull()

    await moveOffering(actor, id, 'publish')
    expect(await found('MES')).toEqual([id])
    expect(await found('MES', 'providers')).toEqual([actor.organization.id])
    expect(await readOffering(id)).toMatchObject({ title: '压铸车间 MES 实施', priceMinFen: 60_000_000 })
    expect((await readProvider(actor.organization.id))?.offerings).toHaveLength(1)
  })

  it('is found by its new words once it is changed, and the old version stays frozen', async () => {
    const actor = await aMember()
    const id = await aPublishedOffering(actor)
    const changed = filled({ version: '2', title: '注塑车间排产系统', keywords: '' })
    expect(await saveOffering(actor, id, 'basics', changed)).toEqual({ ok: true, value: { id } })

    expect(await found('注塑')).toEqual([id])
    expect(await found('压铸')).toEqual([])
    const versions = await versionsOf(id)
    expect(versions.map(({ version, snapshot }) => [version, (snapshot as { title: string }).title])).toEqual(
      [
        [2, '压铸车间 MES 实施'],
        [3, '注塑车间排产系统'],
      ],
    )
    expect(await reading((tx) => publishedSnapshots(tx, [id]))).toMatchObject([
      // A cleared field is blank again.
      { version: 3, keywords: [], nextFreeOn: '2027-01-15', extension: { slaHours: 4 } },
    ])
  })

  it('changes in the section that is saved and nowhere else', async () => {
    const actor = await aMember()
    const id = await draftOffering(actor, 'D1', filled())
    const values = async () => {
      const { version: _, ...kept } = offeringFormValues((await ownOffering(actor, id)) ?? expect.fail())
      return kept
    }
    const changes = {
      basics: { title: '注塑车间排产系统', leafCodes: ['D1.apc'], summary: '四周上线', keywords: '注塑' },
      // A cleared field is blank again.
      terms: { priceMinFen: '50', priceMaxFen: '', nextFreeOn: '', leadTimeDays: '30' },
      scope: { regions: ['500112'], industries: ['any'], remote: 'yes' },
      customers: { prefRegions: ['any'], minBudgetFen: '20' },
      specifics: { ext: { slaHours: 8 } },
      cases: { cases: [] },
    }
    for (const [at, section] of offeringSections.entries()) {
      const before = await values()
      const typed = withoutBlanks({ ...changes[section], version: String(at + 1) })
      const form = sectionSchema('D1', section).parse(typed)
      expect(await saveOffering(actor, id, section, form)).toEqual({ ok: true, value: { id } })
      expect(await values()).toEqual({ ...before, ...changes[section] })
    }
  })

  it('is gone from the catalogue while paused and after it is archived', async () => {
    const actor = await aMember()
    const id = await aPublishedOffering(actor)
    await moveOffering(actor, id, 'pause')
    expect(await found('MES')).toEqual([])
    expect(await found('MES', 'providers')).toEqual([])
    expect(await readOffering(id)).toBeNull()

    await moveOffering(actor, id, 'publish')
    expect(await found('MES')).toEqual([id])
    await moveOffering(actor, id, 'archive')
    expect(await found('MES')).toEqual([])
    expect(await saveOffering(actor, id, 'basics', filled({ version: '5' }))).toEqual({
      ok: false,
      refusal: 'gone',
    })
  })

  it('keeps its cases through the form', async () => {
    const actor = await aMember()
    const id = await aPublishedOffering(actor)
    const offering = await ownOffering(actor, id)
    if (!offering) throw new Error('the offering is missing')
    const again = offeringSchema('D1').parse(withoutBlanks(offeringFormValues(offering)))
    expect(again).toEqual({ ...filled(), version: 2 })
  })

  it('keeps the day of its first publication when it comes back', async () => {
    const actor = await aMember()
    const id = await aPublishedOffering(actor)
    const first = (await ownOffering(actor, id))?.publishedAt
    await moveOffering(actor, id, 'pause')
    await moveOffering(actor, id, 'publish')
    expect((await ownOffering(actor, id))?.publishedAt).toEqual(first)
  })
})

describe('refusals', () => {
  it('a save from a page that is out of date changes nothing', async () => {
    const actor = await aMember()
    const id = await draftOffering(actor, 'D1', filled())
    expect(
      await saveOffering(actor, id, 'basics', filled({ version: '1', title: '甲的标题' })),
    ).toMatchObject({
      ok: true,
    })
    expect(
      await saveOffering(actor, id, 'basics', filled({ version: '1', title: '乙的标题', cases: [] })),
    ).toEqual({
      ok: false,
      refusal: 'stale',
    })
    const kept = await ownOffering(actor, id)
    expect(kept?.title).toBe('甲的标题')
    expect(kept?.cases).toHaveLength(1)
  })

  it('what the status does not allow is not done', async () => {
    const actor = await aMember()
    const id = await draftOffering(actor, 'D1', filled())
    expect(await moveOffering(actor, id, 'pause')).toEqual({ ok: false, refusal: 'not-now' })
    expect(await confirmOffering(actor, id)).toEqual({ ok: false, refusal: 'gone' })
    await moveOffering(actor, id, 'publish')
    expect(await moveOffering(actor, id, 'publish')).toEqual({ ok: false, refusal: 'not-now' })
  })

  it('another organization can neither read, change, move nor confirm it', async () => {
    const owner = await aMember()
    const stranger = await aMember()
    const id = await aPublishedOffering(owner)
    const gone = { ok: false, refusal: 'gone' }
    expect(await ownOffering(stranger, id)).toBeNull()
    expect(await saveOffering(stranger, id, 'basics', filled({ version: '2', title: '不该写入' }))).toEqual(
      gone,
    )
    expect(await moveOffering(stranger, id, 'archive')).toEqual(gone)
    expect(await confirmOffering(stranger, id)).toEqual(gone)
    expect(await ownOfferings(stranger, { page: 1 })).toMatchObject({ total: 0, counts: {}, offerings: [] })
    expect(await ownOffering(owner, id)).toMatchObject({ title: '压铸车间 MES 实施', status: 'published' })
  })

  it('an id that is none is nobody’s', async () => {
    expect(await ownOffering(await aMember(), 'not-an-id')).toBeNull()
  })
})

describe('the own list', () => {
  it('leaves archived offerings out unless asked, and counts every state', async () => {
    const actor = await aMember()
    const published = await aPublishedOffering(actor)
    const archived = await draftOffering(actor, 'D1', filled({ title: '旧的服务' }))
    await moveOffering(actor, archived, 'archive')
    const list = await ownOfferings(actor, { page: 1 })
    expect(list.offerings.map((one) => one.id)).toEqual([published])
    expect(list.counts).toEqual({ published: 1, archived: 1 })
    const old = await ownOfferings(actor, { page: 1, status: 'archived' })
    expect(old.offerings.map((one) => one.id)).toEqual([archived])
  })

  it('says which offerings wait to be confirmed; confirming makes them fresh as a new version', async () => {
    const actor = await aMember()
    const id = await aPublishedOffering(actor)
    await transaction((tx) =>
      tx.offering.update({ where: { id }, data: { lastConfirmedAt: new Date('2026-01-01T00:00:00Z') } }),
    )
    const now = new Date('2026-11-23T02:00:00Z')
    expect((await ownOfferings(actor, { page: 1 }, now)).offerings[0]?.stale).toBe(true)
    await confirmOffering(actor, id)
    expect((await ownOfferings(actor, { page: 1 })).offerings[0]?.stale).toBe(false)
    expect((await versionsOf(id)).map((one) => one.version)).toEqual([2, 3])
  })
})

/** As the browser posts it and conform reads it: blanks are absent. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== '')
      .map(([key, one]) => [key, withoutBlanks(one)]),
  )
}
