import { describe, expect, it } from 'vitest'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { closeNeed } from './close-need.server.ts'
import { createNeed } from './create-need.server.ts'
import { deleteNeed } from './delete-need.server.ts'
import { duplicateNeed } from './duplicate-need.server.ts'
import { expireNeeds } from './expire-needs.server.ts'
import { publishedNeedSnapshots } from './need.data.server.ts'
import { needFacts } from './need.facts.ts'
import { conditionsSchema, detailsSchema, termsSchema, whatSchema } from './need.schema.ts'
import { ownNeed, ownNeeds } from './own-needs.server.ts'
import { publishNeed } from './publish-need.server.ts'
import { readNeed } from './read-need.server.ts'
import { saveNeedStep } from './save-need-step.server.ts'

const NOW = new Date('2026-11-23T02:00:00Z')
const SENTENCE = '需要 MES 系统，压铸车间，对接 SAP，预算 80 万，两个月内上线'

const what = (fields: Record<string, unknown>) => ({ step: 'what' as const, form: whatSchema.parse(fields) })
const conditions = (fields: Record<string, unknown>) => ({
  step: 'conditions' as const,
  form: conditionsSchema.parse(fields),
})
const terms = (fields: Record<string, unknown>) => ({
  step: 'terms' as const,
  form: termsSchema.parse(fields),
})

describe('a draft from a sentence', () => {
  it('holds what the sentence says and what the profile knows, and lacks nothing', async () => {
    const actor = await aMember('editor', {
      regionCode: '500157',
      industryCode: '36',
      clusterCodes: ['light-alloys'],
    })
    const { id, complete } = await createNeed(actor, { text: SENTENCE }, NOW)
    expect(complete).toBe(true)
    const need = await ownNeed(actor, id)
    expect(need?.draft).toMatchObject({
      version: 0,
      title: 'MES 系统，压铸车间，对接 SAP',
      background: SENTENCE,
      domainCode: 'D1',
      // 压铸 only hints at a trade; the firm says it makes car parts.
      industryCode: '36',
      clusterCode: 'light-alloys',
      regionCode: '500157',
      budgetMaxFen: 80_000_000,
      finishBy: '2027-01-23',
      extension: { classes: ['mes'], integrations: ['sap'] },
    })
    expect(need?.draft.criteria.map((criterion) => criterion.rule)).toEqual([
      'software.classes',
      'software.integrations',
    ])
  })

  it('keeps blank what nobody said', async () => {
    const actor = await aMember('editor', { regionCode: null, industryCode: null })
    const { id, complete } = await createNeed(actor, { text: '我们需要一点帮助' }, NOW)
    expect(complete).toBe(false)
    const need = await ownNeed(actor, id)
    expect(need && Object.keys(needFacts(need.draft, '2026-11-23'))).toEqual([
      'need.id',
      'need.version',
      'need.organizationId',
      'need.title',
      'need.summary',
      'need.customerSize',
    ])
  })
})

describe('the steps', () => {
  it('write their own part, and a cleared field becomes blank again', async () => {
    const actor = await aMember()
    const { id } = await aNeed({ organizationId: actor.organization.id })
    const first = await saveNeedStep(
      actor,
      id,
      conditions({
        revision: 1,
        budgetMin: '60',
        budgetMax: '80',
        finishBy: '2027-01-23',
        hardness: { price: 'soft' },
        tolerance: { price: '10' },
      }),
      NOW,
    )
    expect(first).toMatchObject({ ok: true, value: { revision: 2 } })
    const filled = await ownNeed(actor, id)
    expect(filled?.draft).toMatchObject({
      budgetMinFen: 60_000_000,
      finishBy: '2027-01-23',
      title: '压铸车间制造执行系统',
    })
    expect(filled?.draft.criteria).toContainEqual({
      rule: 'base.price',
      hardness: 'soft',
      tolerancePercent: 10,
    })

    await saveNeedStep(actor, id, conditions({ revision: 2, whyBudgetBlank: 'not_sharing' }), NOW)
    const emptied = await ownNeed(actor, id)
    expect(emptied?.draft).toMatchObject({
      budgetMinFen: null,
      budgetMaxFen: null,
      finishBy: null,
      whyBudgetBlank: 'not_sharing',
      criteria: [],
    })
  })

  it('state a criterion for each filled field of the domain, as strict as chosen', async () => {
    const actor = await aMember()
    const { id } = await aNeed({ organizationId: actor.organization.id })
    const form = detailsSchema('D1').parse({
      revision: 1,
      ext: { classes: ['mes'], slaHours: '4' },
      hardness: { classes: 'hard' },
      tolerance: { slaHours: '25' },
    })
    await saveNeedStep(actor, id, { step: 'details', form }, NOW)
    const need = await ownNeed(actor, id)
    expect(need?.draft.extension).toEqual({ classes: ['mes'], slaHours: 4 })
    expect(need?.draft.criteria).toEqual([
      { rule: 'software.classes', hardness: 'hard' },
      { rule: 'software.slaHours', hardness: 'soft', tolerancePercent: 25 },
    ])
  })

  it('drop leaves, fields and criteria of the old domain when the domain changes', async () => {
    const actor = await aMember()
    const { id } = await createNeed(actor, { text: SENTENCE }, NOW)
    const { revision } = (await ownNeed(actor, id)) ?? { revision: 0 }
    await saveNeedStep(
      actor,
      id,
      what({ revision, title: '压铸岛改造', domainCode: 'S2', leafCodes: ['D1.mes', 'S2.epc'] }),
      NOW,
    )
    const need = await ownNeed(actor, id)
    expect(need?.draft).toMatchObject({
      domainCode: 'S2',
      leafCodes: ['S2.epc'],
      extension: {},
      criteria: [],
    })
  })

  it('do not overwrite what another tab has saved', async () => {
    const actor = await aMember()
    const { id } = await aNeed({ organizationId: actor.organization.id })
    expect(await saveNeedStep(actor, id, what({ revision: 1, title: '甲标签页的标题' }), NOW)).toMatchObject({
      ok: true,
    })
    expect(await saveNeedStep(actor, id, what({ revision: 1, title: '乙标签页的标题' }), NOW)).toEqual({
      ok: false,
      refusal: 'stale',
    })
    expect((await ownNeed(actor, id))?.draft.title).toBe('甲标签页的标题')
  })
})

describe('publishing', () => {
  it('freezes the words, counts versions and leaves the published text alone until it is published anew', async () => {
    const actor = await aMember()
    const { id } = await aNeed({ organizationId: actor.organization.id })
    expect(await publishNeed(actor, id, 1, NOW)).toEqual({ ok: true, value: { version: 1 } })
    await saveNeedStep(
      actor,
      id,
      what({ revision: 2, title: '改过的标题', domainCode: 'D1', background: '说明说明说明说明说明说明' }),
      NOW,
    )

    const edited = await ownNeed(actor, id)
    expect(edited?.published?.title).toBe('压铸车间制造执行系统')
    expect(edited?.unpublished).toEqual(['leafCodes', 'title', 'background'])
    expect((await reading((tx) => publishedNeedSnapshots(tx, [id])))[0]?.title).toBe('压铸车间制造执行系统')

    expect(await publishNeed(actor, id, 3, NOW)).toEqual({ ok: true, value: { version: 2 } })
    const again = await ownNeed(actor, id)
    expect(again?.published).toMatchObject({ title: '改过的标题', version: 2, publishedOn: '2026-11-23' })
    expect(again?.unpublished).toEqual([])
    const events = await transaction((tx) => tx.domainEvent.findMany({ where: { subjectId: id } }))
    expect(events.map(({ type, data }) => [type, data])).toEqual([
      ['need.published', expect.objectContaining({ version: 1 })],
      ['need.published', expect.objectContaining({ version: 2 })],
    ])
  })

  it('makes one version of two that are published at the same moment', async () => {
    const actor = await aMember()
    const { id } = await aNeed({ organizationId: actor.organization.id })
    const outcomes = await Promise.all([1, 2, 3].map(() => publishNeed(actor, id, 1, NOW)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await reading((tx) => tx.needVersion.count({ where: { needId: id } }))).toBe(1)
  })

  it('refuses what is incomplete, what says nothing new and what another tab has changed', async () => {
    const actor = await aMember()
    const empty = await aNeed({ organizationId: actor.organization.id, domainCode: null })
    expect(await publishNeed(actor, empty.id, 1, NOW)).toEqual({ ok: false, refusal: 'incomplete' })
    const { id } = await aNeed({ organizationId: actor.organization.id })
    expect(await publishNeed(actor, id, 7, NOW)).toEqual({ ok: false, refusal: 'stale' })
    await publishNeed(actor, id, 1, NOW)
    expect(await publishNeed(actor, id, 2, NOW)).toEqual({ ok: false, refusal: 'unchanged' })
  })

  it('leaves a line for the index, also when the need is closed', async () => {
    const actor = await aMember()
    const { id } = await aNeed({ organizationId: actor.organization.id })
    await publishNeed(actor, id, 1, NOW)
    await closeNeed(actor, id, 'none_suitable', NOW)
    const lines = await transaction((tx) =>
      tx.staleDocument.findMany({ where: { index: 'needs', documentId: id } }),
    )
    expect(lines).toHaveLength(2)
    expect(await reading((tx) => publishedNeedSnapshots(tx, [id]))).toEqual([])
  })
})

describe('the end of a need', () => {
  it('closes with a reason and may be published again', async () => {
    const actor = await aMember()
    const { id } = await aNeed({ organizationId: actor.organization.id })
    expect(await closeNeed(actor, id, 'cancelled', NOW)).toEqual({ ok: false, refusal: 'not-now' })
    await publishNeed(actor, id, 1, NOW)
    await closeNeed(actor, id, 'awarded', NOW)
    expect(await ownNeed(actor, id)).toMatchObject({ status: 'closed', closeReason: 'awarded' })
    expect(await publishNeed(actor, id, 3, NOW)).toEqual({ ok: true, value: { version: 2 } })
    expect(await ownNeed(actor, id)).toMatchObject({ status: 'published', closeReason: null })
  })

  it('expires the day after its last day, by the published words', async () => {
    const actor = await aMember()
    const { id } = await aNeed({
      organizationId: actor.organization.id,
      quoteDeadline: new Date('2026-11-25'),
    })
    const other = await aNeed({ organizationId: actor.organization.id })
    await publishNeed(actor, id, 1, NOW)
    await publishNeed(actor, other.id, 1, NOW)
    await saveNeedStep(
      actor,
      id,
      conditions({ revision: 2, budgetMax: '80', quoteDeadline: '2027-12-31' }),
      NOW,
    )
    // 2026-11-25 in Chongqing ends at 16:00 UTC.
    expect(await expireNeeds(new Date('2026-11-25T15:59:00Z'))).toBe(0)
    expect(await expireNeeds(new Date('2026-11-25T16:00:00Z'))).toBe(1)
    expect((await ownNeed(actor, id))?.status).toBe('expired')
    expect((await ownNeed(actor, other.id))?.status).toBe('published')
  })

  it('only a draft can be deleted', async () => {
    const actor = await aMember()
    const draft = await aNeed({ organizationId: actor.organization.id })
    const open = await aNeed({ organizationId: actor.organization.id })
    await publishNeed(actor, open.id, 1, NOW)
    expect(await deleteNeed(actor, open.id)).toEqual({ ok: false, refusal: 'not-now' })
    expect(await deleteNeed(actor, draft.id)).toMatchObject({ ok: true })
    expect(await ownNeed(actor, draft.id)).toBeNull()
  })

  it('a copy is a new draft without the old dates', async () => {
    const actor = await aMember()
    const { id } = await aNeed({ organizationId: actor.organization.id, finishBy: new Date('2026-12-01') })
    await publishNeed(actor, id, 1, NOW)
    const copy = await duplicateNeed(actor, id)
    const need = copy.ok ? await ownNeed(actor, copy.value.id) : null
    expect(need).toMatchObject({ status: 'draft', version: 0, published: null })
    expect(need?.draft).toMatchObject({ title: '压铸车间制造执行系统', finishBy: null, publishedOn: null })
  })
})

it('what was taken down is not published again as a copy', async () => {
  const actor = await aMember()
  const { id } = await aNeed({ organizationId: actor.organization.id, status: 'suspended', version: 1 })
  expect(await duplicateNeed(actor, id)).toEqual({ ok: false, refusal: 'not-now' })
  expect((await ownNeeds(actor, { page: 1, order: 'changed' })).total).toBe(1)
})

describe('needs of others', () => {
  it('do not exist: neither to read nor to change', async () => {
    const owner = await aMember()
    const stranger = await aMember()
    const { id } = await aNeed({ organizationId: owner.organization.id })
    expect(await ownNeed(stranger, id)).toBeNull()
    const gone = { ok: false, refusal: 'gone' }
    expect(await saveNeedStep(stranger, id, what({ revision: 1, title: '不该写入' }), NOW)).toEqual(gone)
    expect(await publishNeed(stranger, id, 1, NOW)).toEqual(gone)
    expect(await closeNeed(stranger, id, 'cancelled', NOW)).toEqual(gone)
    expect(await deleteNeed(stranger, id)).toEqual(gone)
    expect(await duplicateNeed(stranger, id)).toEqual(gone)
    const list = await ownNeeds(stranger, { page: 1, order: 'changed' })
    expect(list).toMatchObject({ total: 0, needs: [] })
    expect((await ownNeed(owner, id))?.draft.title).toBe('压铸车间制造执行系统')
  })

  it('show what their visibility allows', async () => {
    const owner = await aMember()
    const stranger = await aMember()
    const { id } = await aNeed({ organizationId: owner.organization.id, regionCode: '500157' })
    expect(await readNeed(null, id)).toBeNull()
    await publishNeed(owner, id, 1, NOW)
    expect(await readNeed(null, id)).toBeNull()
    expect(await readNeed(stranger, id)).toBeNull()
    expect((await readNeed(owner, id))?.viewer).toBe('owner')

    await saveNeedStep(
      owner,
      id,
      terms({ revision: 2, kind: 'quote', visibility: 'anonymous', budgetVisibility: 'hidden' }),
      NOW,
    )
    expect(await readNeed(null, id)).toBeNull()
    await publishNeed(owner, id, 3, NOW)
    const seen = await readNeed(stranger, id)
    expect(seen?.need).toMatchObject({
      organizationName: null,
      regionCode: null,
      circle: 'core',
      budget: null,
      budgetNote: 'hidden',
    })
    expect(JSON.stringify(seen)).not.toContain(owner.organization.name)
  })
})

describe('the list', () => {
  it('counts and filters by state', async () => {
    const actor = await aMember()
    const first = await aNeed({ organizationId: actor.organization.id, title: '甲需求标题' })
    await aNeed({ organizationId: actor.organization.id, title: '乙需求标题' })
    await publishNeed(actor, first.id, 1, NOW)
    const all = await ownNeeds(actor, { page: 1, order: 'title' })
    expect(all.counts).toEqual({ draft: 1, published: 1, closed: 0, expired: 0, suspended: 0 })
    expect(all.total).toBe(2)
    const drafts = await ownNeeds(actor, { page: 1, order: 'changed', status: 'draft' })
    expect(drafts.needs.map((need) => need.title)).toEqual(['乙需求标题'])
  })
})
