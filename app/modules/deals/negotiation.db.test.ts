/** From the award to the second signature: what lies on the table, who may change it, and that nothing signed can change. */
import { describe, expect, it } from 'vitest'
import { readProposal } from '#app/modules/proposals/read-proposal.server.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aDeal, agree, DEAL_NOW, PASSWORD, seen, sign } from '#tests/factories/a-deal.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aProposal, proposalContent } from '#tests/factories/a-proposal.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { answerDeal } from './answer-deal.server.ts'
import { askDirectly } from './ask-directly.server.ts'
import { awardProposal } from './award-proposal.server.ts'
import { counterTerms } from './counter-terms.server.ts'
import { listDeals } from './list-deals.server.ts'
import { overrideDeal } from './override-deal.server.ts'
import { readDeal } from './read-deal.server.ts'
import { readAwardable } from './read-origin.server.ts'

const eventsOf = (dealId: string) =>
  transaction((tx) => tx.domainEvent.findMany({ where: { subjectId: dealId }, orderBy: { id: 'asc' } }))

function withOther(terms: Awaited<ReturnType<typeof seen>>['terms'], other: string) {
  const { team: _, ...rest } = terms
  return { ...rest, other }
}

describe('an award', () => {
  it('ends the search and opens a negotiation with the words of the proposal', async () => {
    const deal = await aDeal()
    const { terms, termsBy, state, next } = await seen(deal)
    expect(state).toBe('negotiation')
    expect(termsBy).toBe('provider')
    expect(terms.lines).toEqual(proposalContent.lines)
    expect(terms.milestones.map(({ title }) => title)).toEqual(['上线试运行', '正式验收'])
    expect(next).toMatchObject([{ by: 'buyer', what: 'answer-terms' }])
    expect(await eventsOf(deal.dealId)).toMatchObject([
      {
        type: 'deal.opened',
        data: {
          toOrganizationId: deal.provider.organization.id,
          dealId: deal.dealId,
          title: '压铸车间制造执行系统',
        },
      },
    ])
  })

  it('names nobody while names are hidden, says why to the one that was chosen, and is told of by the published title', async () => {
    const [buyer, chosen, other] = [await aMember(), await aMember(), await aMember()]
    const need = await aNeed({ organizationId: buyer.organization.id, status: 'published', version: 1 })
    await transaction((tx) => tx.evaluationPlan.create({ data: { needId: need.id, namesHidden: true } }))
    const { id: proposalId } = await aProposal({ needId: need.id, organizationId: chosen.organization.id })
    const { id: otherId } = await aProposal({ needId: need.id, organizationId: other.organization.id })
    const awardable = await readAwardable(buyer, need.id)
    expect(awardable?.proposals.map(({ provider, letter }) => [provider, letter])).toEqual([
      [null, 'A'],
      [null, 'B'],
    ])
    await transaction((tx) => tx.need.update({ where: { id: need.id }, data: { title: '还没发布的标题' } }))
    const award = { needId: need.id, proposalId, reason: '现场响应最快' }
    expect(await awardProposal(buyer, award)).toMatchObject({ ok: true })
    expect((await readProposal(chosen, proposalId))?.settled?.reason).toBe('现场响应最快')
    expect(JSON.stringify(await readProposal(other, otherId))).not.toContain('现场响应最快')
    const { prisma } = await openedDatabase()
    const told = await prisma.domainEvent.findMany({
      where: { type: { in: ['need.settled', 'deal.opened'] } },
    })
    expect(told.map(({ data }) => (data as { title: string }).title)).toEqual(Array(3).fill(need.title))
  })

  it('is made once, however often it is pressed', async () => {
    const [buyer, provider] = [await aMember(), await aMember()]
    const need = await aNeed({ organizationId: buyer.organization.id, status: 'published', version: 1 })
    const { id } = await aProposal({ needId: need.id, organizationId: provider.organization.id })
    const award = { needId: need.id, proposalId: id, reason: '最合适' }
    const outcomes = await Promise.all([1, 2, 3].map(() => awardProposal(buyer, award)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await transaction((tx) => tx.deal.count())).toBe(1)
  })

  it('is made by the organization whose need it is, to what was submitted for it', async () => {
    const [buyer, provider, stranger] = [await aMember(), await aMember(), await aMember()]
    const need = await aNeed({ organizationId: buyer.organization.id, status: 'published', version: 1 })
    const other = await aNeed({ organizationId: buyer.organization.id })
    const { id } = await aProposal({ needId: other.id, organizationId: provider.organization.id })
    const award = { needId: need.id, proposalId: id, reason: '最合适' }
    expect(await awardProposal(stranger, award)).toEqual({ ok: false, refusal: 'gone' })
    expect(await awardProposal(buyer, award)).toEqual({ ok: false, refusal: 'not-submitted' })
    expect(await transaction((tx) => tx.settlement.count())).toBe(0)
  })
})

describe('a direct request', () => {
  async function asked() {
    const [buyer, provider] = [await aMember(), await aMember()]
    const offering = await transaction((tx) =>
      tx.offering.create({
        data: {
          organizationId: provider.organization.id,
          title: '压铸制造执行系统',
          domainCode: 'D1',
          leafCodes: ['D1.mes'],
          status: 'published',
          publishedAt: DEAL_NOW,
        },
      }),
    )
    const request = { offeringId: offering.id, scope: '三条压铸线要按模次追溯' }
    const outcome = await askDirectly(buyer, request, DEAL_NOW)
    if (!outcome.ok) throw new Error(outcome.refusal)
    return { buyer, provider, request, dealId: outcome.value.dealId }
  }

  it('waits for the provider, and becomes the same negotiation when it is taken up', async () => {
    const deal = await asked()
    expect((await seen(deal)).state).toBe('asked')
    expect(await answerDeal(deal.buyer, { dealId: deal.dealId, answer: 'accept', revision: 1 })).toEqual({
      ok: false,
      refusal: 'not-yours',
    })
    await answerDeal(deal.provider, { dealId: deal.dealId, answer: 'accept', revision: 1 })
    expect(await seen(deal)).toMatchObject({ state: 'negotiation', direction: 'reverse', termsBy: 'buyer' })
    // Without prices and milestones there is nothing to agree to.
    expect(await answerDeal(deal.provider, { dealId: deal.dealId, answer: 'agree', revision: 2 })).toEqual({
      ok: false,
      refusal: 'terms-whole',
    })
  })

  it('is made once while it is open, and not of oneself', async () => {
    const { buyer, provider, request } = await asked()
    expect(await askDirectly(buyer, request)).toEqual({ ok: false, refusal: 'asked-already' })
    expect(await askDirectly(provider, request)).toEqual({ ok: false, refusal: 'own-offering' })
  })

  it('is made once, however often it is pressed at the same moment', async () => {
    const { buyer, provider, request, dealId } = await asked()
    await answerDeal(provider, { dealId, answer: 'decline', reason: '产能已满', revision: 1 })
    const outcomes = await Promise.all([1, 2, 3].map(() => askDirectly(buyer, request)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is about an open need of the buyer or about none: nothing of a draft is shown to the provider', async () => {
    const { buyer, provider, request, dealId } = await asked()
    await answerDeal(provider, { dealId, answer: 'decline', reason: '产能已满', revision: 1 })
    const draft = await aNeed({ organizationId: buyer.organization.id, status: 'draft', title: '还没想好' })
    const outcome = await askDirectly(buyer, { ...request, needId: draft.id })
    if (!outcome.ok) throw new Error(outcome.refusal)
    expect(await seen({ buyer, provider, dealId: outcome.value.dealId })).toMatchObject({
      title: '压铸制造执行系统',
      needId: null,
    })
  })

  it('ends when it is declined, with the reason', async () => {
    const deal = await asked()
    const decline = { dealId: deal.dealId, answer: 'decline', reason: '产能已满', revision: 1 } as const
    expect((await answerDeal(deal.provider, decline)).ok).toBe(true)
    expect(await seen(deal)).toMatchObject({ state: 'declined', endReason: '产能已满', next: [] })
  })
})

describe('a negotiation', () => {
  it('keeps every version, and says what differs', async () => {
    const deal = await aDeal()
    const { terms, revision } = await seen(deal)
    const counter = { dealId: deal.dealId, revision, terms: withOther(terms, '源代码交付'), note: '加一条' }
    expect(await counterTerms(deal.buyer, counter)).toEqual({ ok: true, value: { version: 2 } })
    const { versions, termsBy } = await seen(deal)
    expect(termsBy).toBe('buyer')
    expect(versions.map(({ version, side, changed }) => ({ version, side, changed }))).toEqual([
      { version: 2, side: 'buyer', changed: ['other'] },
      { version: 1, side: 'provider', changed: [] },
    ])
  })

  it('lets nothing stale overwrite what came meanwhile, and takes over what is chosen of it', async () => {
    const deal = await aDeal()
    const { terms, revision } = await seen(deal)
    const both = await Promise.all([
      counterTerms(deal.buyer, { dealId: deal.dealId, revision, terms: withOther(terms, '甲'), note: '' }),
      counterTerms(deal.provider, { dealId: deal.dealId, revision, terms: withOther(terms, '乙'), note: '' }),
    ])
    expect(both.map((one) => (one.ok ? 'ok' : one.refusal)).sort()).toEqual(['ok', 'stale'])
    const now = await seen(deal)
    const merged = { ...withOther(terms, '丙'), acceptDays: 10 }
    const again = { dealId: deal.dealId, revision: now.revision, terms: merged, note: '' }
    await counterTerms(deal.buyer, { ...again, takeTheirs: ['other'] })
    expect((await seen(deal)).terms).toMatchObject({ other: now.terms.other, acceptDays: 10 })
  })

  it('is agreed to by the side whose terms they are not, in time', async () => {
    const deal = await aDeal()
    const by = (actor: typeof deal.buyer, now: Date) =>
      answerDeal(actor, { dealId: deal.dealId, answer: 'agree', revision: 1 }, now)
    expect(await by(deal.provider, DEAL_NOW)).toEqual({ ok: false, refusal: 'others-terms' })
    // The last day counts in full, in Chongqing's time.
    expect(await by(deal.buyer, new Date('2027-12-31T16:00:00Z'))).toEqual({
      ok: false,
      refusal: 'terms-in-force',
    })
    expect((await by(deal.buyer, new Date('2027-12-31T15:59:00Z'))).ok).toBe(true)
  })

  it('is not agreed to while the milestones do not add up to the price', async () => {
    const deal = await aDeal()
    const { terms, revision } = await seen(deal)
    const lines = terms.lines.slice(0, 1)
    const counter = { dealId: deal.dealId, revision, terms: { ...withOther(terms, ''), lines }, note: '' }
    expect((await counterTerms(deal.buyer, counter)).ok).toBe(true)
    const now = await seen(deal)
    expect(now.flaw).toBe('sums-differ')
    const agree = { dealId: deal.dealId, answer: 'agree', revision: now.revision } as const
    expect(await answerDeal(deal.provider, agree, DEAL_NOW)).toEqual({ ok: false, refusal: 'terms-whole' })
  })

  it('is hidden from whom it does not concern, and read by those who deliver together', async () => {
    const [member, stranger] = [await aMember(), await aMember()]
    const deal = await aDeal('negotiation', {
      team: [{ organizationId: member.organization.id, role: '数据采集' }],
    })
    expect(await readDeal(stranger, deal.dealId)).toBeNull()
    expect(await answerDeal(stranger, { dealId: deal.dealId, answer: 'agree', revision: 1 })).toEqual({
      ok: false,
      refusal: 'gone',
    })
    expect(await readDeal(member, deal.dealId)).toMatchObject({ party: 'member', role: '数据采集' })
    expect(await answerDeal(member, { dealId: deal.dealId, answer: 'agree', revision: 1 })).toEqual({
      ok: false,
      refusal: 'not-yours',
    })
    expect((await listDeals(member, { page: 1, order: 'changed' })).total).toBe(1)
    expect((await listDeals(stranger, { page: 1, order: 'changed' })).total).toBe(0)
  })
})

describe('signing', () => {
  it('takes the password of an owner, and begins the deal with the second signature, once', async () => {
    const deal = await aDeal('agreed')
    const wrong = await sign(deal, deal.buyer, 'not the password')
    expect(wrong).toEqual({ ok: false, refusal: 'wrong-password' })
    const editor = { ...deal.buyer, organization: { ...deal.buyer.organization, role: 'editor' as const } }
    expect(await sign(deal, editor)).toEqual({ ok: false, refusal: 'only-owners' })

    const outcomes = await Promise.all([
      sign(deal, deal.buyer),
      sign(deal, deal.provider),
      sign(deal, deal.buyer),
      sign(deal, deal.provider),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2)
    const { state, signatures, hash, milestones } = await seen(deal)
    expect(state).toBe('active')
    expect(signatures.map(({ side }) => side).sort()).toEqual(['buyer', 'provider'])
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(milestones.map((one) => one.state)).toEqual(['open', 'open'])
  })

  it('is refused after too many wrong passwords', async () => {
    const deal = await aDeal('agreed')
    for (let i = 0; i < 5; i++) await sign(deal, deal.buyer, 'wrong')
    expect(await sign(deal, deal.buyer, PASSWORD)).toEqual({ ok: false, refusal: 'too-many-attempts' })
  })

  it('names the terms that were shown: others that came meanwhile are not signed with them', async () => {
    const deal = await aDeal('agreed')
    const { hash: shown, terms, revision } = await seen(deal)
    await sign(deal, deal.provider)
    const counter = {
      dealId: deal.dealId,
      revision: revision + 1,
      terms: withOther(terms, '晚一步'),
      note: '',
    }
    expect((await counterTerms(deal.buyer, counter)).ok).toBe(true)
    expect(await seen(deal)).toMatchObject({ state: 'negotiation', signatures: [] })
    expect((await seen(deal)).hash).not.toBe(shown)
  })

  it('freezes what was signed: neither terms nor signatures nor the record can be changed or removed', async () => {
    await aDeal('active')
    const { database } = await openedDatabase()
    for (const table of ['DealTerms', 'Signature', 'DealRecord']) {
      await expect(database.pool.query(`UPDATE "${table}" SET "dealId" = "dealId"`)).rejects.toThrow(
        /never changed/,
      )
      await expect(database.pool.query(`DELETE FROM "${table}"`)).rejects.toThrow(/never changed/)
    }
  })
})

describe('an end without completion', () => {
  it('is either side’s before both have signed', async () => {
    const deal = await aDeal('agreed')
    await sign(deal, deal.buyer)
    const { revision } = await seen(deal)
    const withdraw = { dealId: deal.dealId, answer: 'withdraw', reason: '项目取消', revision } as const
    expect((await answerDeal(deal.provider, withdraw)).ok).toBe(true)
    expect(await seen(deal)).toMatchObject({ state: 'cancelled', endReason: '项目取消' })
  })

  it('takes both afterwards, or the operator with a reason that both read', async () => {
    const deal = await aDeal('active')
    const answer = async (actor: typeof deal.buyer, name: 'withdraw' | 'propose-cancel' | 'agree-cancel') => {
      const { revision } = await seen(deal)
      return answerDeal(actor, { dealId: deal.dealId, answer: name, reason: '产线停了', revision })
    }
    expect(await answer(deal.buyer, 'withdraw')).toEqual({ ok: false, refusal: 'not-now' })
    await answer(deal.buyer, 'propose-cancel')
    expect(await answer(deal.buyer, 'agree-cancel')).toEqual({ ok: false, refusal: 'others-request' })
    expect((await answer(deal.provider, 'agree-cancel')).ok).toBe(true)
    const ended = await seen(deal)
    expect(ended).toMatchObject({ state: 'cancelled', endReason: '产线停了', cancelProposedBy: null })
    expect(ended.milestones.map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])

    const stuck = await aDeal('active')
    const override = { dealId: stuck.dealId, reason: '服务商已注销' }
    expect(await overrideDeal(stuck.buyer, override)).toEqual({ ok: false, refusal: 'not-yours' })
    expect(await overrideDeal({ ...stuck.buyer, platformRole: 'official' }, override)).toEqual({
      ok: false,
      refusal: 'not-yours',
    })
    expect((await overrideDeal({ ...stuck.buyer, platformRole: 'operator' }, override)).ok).toBe(true)
    expect((await seen(stuck)).records[0]).toMatchObject({
      kind: 'override',
      who: 'operator',
      data: { reason: '服务商已注销' },
    })
  })
})

it('the record holds everything in order, and shows when somebody has been at it', async () => {
  const deal = await aDeal('confirmed')
  const { records: newestFirst, unbroken } = await seen(deal)
  const records = newestFirst.toReversed()
  expect(records.map(({ seq }) => seq)).toEqual(records.map((_, index) => index + 1))
  expect(records.map(({ kind }) => kind)).toEqual([
    ...['open', 'agree', 'sign', 'sign', 'begin'],
    ...['submit', 'accept', 'submit', 'accept', 'complete', 'state', 'state', 'confirm'],
  ])
  expect(unbroken).toBe(true)
  const { database } = await openedDatabase()
  await database.pool.query(`ALTER TABLE "DealRecord" DISABLE TRIGGER frozen`)
  await database.pool.query(`UPDATE "DealRecord" SET data = '{"reason":"另一个理由"}' WHERE seq = 1`)
  await database.pool.query(`ALTER TABLE "DealRecord" ENABLE TRIGGER frozen`)
  expect((await seen(deal)).unbroken).toBe(false)
})

it('what was agreed stays agreed when the other side withdraws a moment later: one comes first', async () => {
  const deal = await aDeal()
  const at = { dealId: deal.dealId, revision: 1 }
  const [agreed, gone] = await Promise.all([
    answerDeal(deal.buyer, { ...at, answer: 'agree' }, DEAL_NOW),
    answerDeal(deal.provider, { ...at, answer: 'withdraw', reason: '排不开' }, DEAL_NOW),
  ])
  expect([agreed.ok, gone.ok].filter(Boolean)).toHaveLength(1)
})

it('a reason sent with what ends nothing is no reason of an end', async () => {
  const deal = await aDeal()
  await answerDeal(
    deal.buyer,
    { dealId: deal.dealId, answer: 'agree', reason: '终止', revision: 1 },
    DEAL_NOW,
  )
  expect(await seen(deal)).toMatchObject({ state: 'agreed', endReason: null })
})

it('a page that is stale agrees to nothing', async () => {
  const deal = await aDeal()
  const { terms, revision } = await seen(deal)
  await counterTerms(deal.provider, {
    dealId: deal.dealId,
    revision,
    terms: withOther(terms, '涨价'),
    note: '',
  })
  expect(await answerDeal(deal.buyer, { dealId: deal.dealId, answer: 'agree', revision })).toEqual({
    ok: false,
    refusal: 'stale',
  })
  await agree(deal)
})
