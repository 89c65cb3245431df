/** From the first milestone to the reviews. */
import { describe, expect, it } from 'vitest'
import { openedDatabase } from '#app/platform/db.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { accept, aDeal, DEAL_NOW, done, seen, submit } from '#tests/factories/a-deal.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { acceptOverdue } from './accept-overdue.server.ts'
import { answerFollowUp } from './answer-follow-up.server.ts'
import { askFollowUps } from './ask-follow-ups.server.ts'
import { deliverMilestone } from './deliver-milestone.server.ts'
import { disputeMilestone, stateInDispute } from './dispute-milestone.server.ts'
import { judgeMilestone } from './judge-milestone.server.ts'
import { notePayment } from './note-payment.server.ts'
import { readAnyDeal, readDeal } from './read-deal.server.ts'
import { readEvidence } from './read-evidence.server.ts'
import { readEvidenceFiles } from './read-evidence-files.server.ts'
import { readReviews } from './read-reviews.server.ts'
import { answerReview, hideReview, leaveReview } from './review-deal.server.ts'
import { ruleDispute } from './rule-dispute.server.ts'
import { stateDeal } from './state-deal.server.ts'

const DAY = 86_400_000
const later = (days: number) => new Date(DEAL_NOW.getTime() + days * DAY)
const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

async function files(...given: File[]) {
  const read = await readEvidenceFiles(given)
  if (!read.ok) throw new Error(read.refusal)
  return read.value
}

async function firstMilestone(deal: Awaited<ReturnType<typeof aDeal>>) {
  const [milestone] = (await seen(deal)).milestones
  if (!milestone) throw new Error('no milestone')
  return milestone
}

describe('a milestone', () => {
  it('is handed in with files that are kept for good, by their hash', async () => {
    const deal = await aDeal('active')
    const { id, revision } = await firstMilestone(deal)
    const given = { dealId: deal.dealId, milestoneId: id, revision, note: '三条线已接入' }
    const report = await files(new File([PDF], '..\\试运行报告.pdf'))
    expect((await deliverMilestone(deal.provider, { ...given, files: report }, DEAL_NOW)).ok).toBe(true)

    const { evidence, records, next } = await seen(deal)
    expect(evidence).toMatchObject([{ name: '试运行报告.pdf', milestoneId: id, sizeBytes: PDF.length }])
    expect(records.find(({ kind }) => kind === 'evidence')?.data.sha256).toBe(evidence[0]?.sha256)
    expect(next.find(({ what }) => what === 'check')).toMatchObject({
      by: 'buyer',
      until: later(7).toISOString(),
    })
    const file = evidence[0]?.id ?? ''
    expect(await readEvidence(deal.buyer, deal.dealId, file)).toMatchObject({ mediaType: 'application/pdf' })
    expect(await readEvidence(await aMember(), deal.dealId, file)).toBeNull()
    const { database } = await openedDatabase()
    await expect(database.pool.query(`UPDATE "Evidence" SET "name" = 'x'`)).rejects.toThrow(/never changed/)
    await expect(database.pool.query(`DELETE FROM "Evidence"`)).rejects.toThrow(/never changed/)
  })

  it.each([
    ['a page called a drawing', new File(['<html><script>alert(1)</script>'], 'a.png'), 'file-type'],
    ['a drawing that can carry a script', new File(['<svg xmlns="x"/>'], 'a.txt'), 'file-type'],
    ['a program', new File([new Uint8Array([0x4d, 0x5a, 0, 0, 1, 2, 3])], 'a.pdf'), 'file-type'],
    ['nothing', new File([], 'a.pdf'), 'file-empty'],
    ['too much', new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'a.pdf'), 'file-too-large'],
  ])('does not take %s', async (_what, file, refusal) => {
    expect(await readEvidenceFiles([file])).toEqual({ ok: false, refusal })
  })

  it('comes back with what is missing, test by test, and is accepted the second time', async () => {
    const deal = await aDeal('active')
    const { id } = await firstMilestone(deal)
    await submit(deal, id)
    const { revision } = await firstMilestone(deal)
    const asked = {
      dealId: deal.dealId,
      milestoneId: id,
      revision,
      verdict: 'ask-changes',
      note: '',
    } as const
    const finding = { test: '任一模次可查到操作工、设备和参数', what: '查不到操作工' }
    expect(await judgeMilestone(deal.buyer, { ...asked, findings: [] })).toEqual({
      ok: false,
      refusal: 'nothing',
    })
    await judgeMilestone(deal.buyer, { ...asked, findings: [{ ...finding, verdict: 'not_met' }] })
    expect((await firstMilestone(deal)).state).toBe('changes_asked')
    expect((await seen(deal)).records[0]?.data.findings).toEqual([{ ...finding, verdict: 'not_met' }])
    await submit(deal, id)
    expect((await accept(deal, id)).ok).toBe(true)
    expect(await firstMilestone(deal)).toMatchObject({ state: 'accepted', settledBy: 'buyer', round: 2 })
  })

  it('counts as accepted after the agreed days, once, also while the buyer answers at the same moment', async () => {
    const deal = await aDeal('active')
    const { id } = await firstMilestone(deal)
    await submit(deal, id)
    expect(await acceptOverdue(later(6.9))).toBe(0)
    const [byBuyer, ...bySweeps] = await Promise.all([
      accept(deal, id, later(7)),
      acceptOverdue(later(7)),
      acceptOverdue(later(7)),
    ])
    await acceptOverdue(later(7))
    const { records } = await seen(deal)
    const accepted = records.filter(({ kind }) => kind === 'accept' || kind === 'auto-accept')
    expect(accepted).toHaveLength(1)
    expect(Number(byBuyer.ok) + bySweeps.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1)
    // What the clock has accepted is not taken back.
    const { revision } = await firstMilestone(deal)
    const late = {
      dealId: deal.dealId,
      milestoneId: id,
      revision,
      verdict: 'ask-changes',
      note: '太慢',
      findings: [],
    } as const
    expect(await judgeMilestone(deal.buyer, late, later(8))).toEqual({ ok: false, refusal: 'not-now' })
  })

  it('cannot be sent back once its days are over, even before the clock has looked', async () => {
    const deal = await aDeal('active')
    const { id } = await firstMilestone(deal)
    await submit(deal, id)
    const { revision } = await firstMilestone(deal)
    const late = {
      dealId: deal.dealId,
      milestoneId: id,
      revision,
      verdict: 'ask-changes',
      note: '太慢',
      findings: [],
    } as const
    expect(await judgeMilestone(deal.buyer, late, later(7))).toEqual({ ok: false, refusal: 'clock-running' })
  })

  it('is not judged by what one has not seen', async () => {
    const deal = await aDeal('active')
    const { id, revision } = await firstMilestone(deal)
    await submit(deal, id)
    const stale = { dealId: deal.dealId, milestoneId: id, revision, verdict: 'accept', note: '' } as const
    expect(await judgeMilestone(deal.buyer, stale)).toEqual({ ok: false, refusal: 'stale' })
  })

  it('is delivered by the member whose part it is', async () => {
    const member = await aMember()
    const deal = await aDeal('active', {
      team: [{ organizationId: member.organization.id, role: '数据采集' }],
    })
    const { id, revision } = await firstMilestone(deal)
    const given = { dealId: deal.dealId, milestoneId: id, revision, note: '已接入', files: [] }
    expect(await deliverMilestone(member, given)).toEqual({ ok: false, refusal: 'own-part' })
    await transaction((tx) => tx.milestone.updateMany({ where: { id }, data: { role: '数据采集' } }))
    expect((await deliverMilestone(member, given)).ok).toBe(true)
  })

  it('carries when it was paid and received as information of either side', async () => {
    const deal = await aDeal('active')
    const { id } = await firstMilestone(deal)
    const paid = { dealId: deal.dealId, milestoneId: id }
    expect(await notePayment(deal.buyer, { ...paid, on: '2099-01-01' })).toEqual({
      ok: false,
      refusal: 'future',
    })
    await notePayment(deal.buyer, { ...paid, on: '2027-01-05' }, DEAL_NOW)
    await notePayment(deal.provider, { ...paid, on: '2027-01-05' }, DEAL_NOW)
    expect(await firstMilestone(deal)).toMatchObject({ paidOn: '2027-01-05', receivedOn: '2027-01-05' })
  })
})

describe('a dispute', () => {
  async function disputed() {
    const deal = await aDeal('active')
    const { id } = await firstMilestone(deal)
    await submit(deal, id)
    const { revision } = await firstMilestone(deal)
    const dispute = { dealId: deal.dealId, milestoneId: id, revision, statement: '报告与现场不符' }
    const outcome = await disputeMilestone(deal.buyer, dispute, DEAL_NOW)
    if (!outcome.ok) throw new Error(outcome.refusal)
    return { ...deal, milestoneId: id }
  }

  it('stops the clock, holds what both say, and is settled by the operator with reasons', async () => {
    const deal = await disputed()
    expect(await acceptOverdue(later(30))).toBe(0)
    const [dispute] = (await seen(deal)).disputes
    const disputeId = dispute?.id ?? ''
    await stateInDispute(deal.provider, { dealId: deal.dealId, disputeId, statement: '现场在改造期' })
    const ruling = { dealId: deal.dealId, disputeId, outcome: 'rework', reasons: '补测一次' } as const
    expect(await ruleDispute(deal.buyer, ruling)).toEqual({ ok: false, refusal: 'not-yours' })
    const operator = { ...(await aMember()), platformRole: 'operator' as const }
    expect((await ruleDispute(operator, ruling)).ok).toBe(true)
    expect(await ruleDispute(operator, ruling)).toEqual({ ok: false, refusal: 'settled' })
    expect((await seen(deal)).disputes).toMatchObject([
      {
        buyerStatement: '报告与现场不符',
        providerStatement: '现场在改造期',
        outcome: 'rework',
        reasons: '补测一次',
      },
    ])
    expect((await firstMilestone(deal)).state).toBe('changes_asked')
  })

  it('is read by officials, who settle nothing; other deals are not theirs to read', async () => {
    const deal = await disputed()
    const quiet = await aDeal('active')
    const official = { ...(await aMember()), platformRole: 'official' as const }
    expect(await readAnyDeal(official, deal.dealId)).toMatchObject({ id: deal.dealId })
    expect(await readAnyDeal(official, quiet.dealId)).toBeNull()
    expect(await readAnyDeal({ ...official, regionScope: '500101' }, deal.dealId)).toBeNull()
    expect(await readAnyDeal(deal.buyer, deal.dealId)).toBeNull()
  })

  it('that cancels the last milestone ends the deal', async () => {
    const deal = await disputed()
    const operator = { ...(await aMember()), platformRole: 'operator' as const }
    const second = (await seen(deal)).milestones[1]?.id ?? ''
    await submit(deal, second)
    const { revision } = (await seen(deal)).milestones[1] ?? { revision: 0 }
    const dispute = { dealId: deal.dealId, milestoneId: second, revision, statement: '不需要了' }
    await disputeMilestone(deal.buyer, dispute, DEAL_NOW)
    for (const { id } of (await seen(deal)).disputes)
      await ruleDispute(operator, {
        dealId: deal.dealId,
        disputeId: id,
        outcome: 'cancel',
        reasons: '协商取消',
      })
    expect(await seen(deal)).toMatchObject({ state: 'cancelled' })
  })
})

describe('what both say afterwards', () => {
  it('confirms the deal only when both say it, and what one says is not shown to the other before', async () => {
    const deal = await aDeal('completed')
    await stateDeal(deal.provider, { dealId: deal.dealId, statement: done })
    expect(await seen(deal)).toMatchObject({ state: 'completed', said: {}, level: 'self' })
    await stateDeal(deal.buyer, { dealId: deal.dealId, statement: { ...done, answer: 'not_yet' } })
    expect(await seen(deal)).toMatchObject({ state: 'completed', level: 'self' })
    const invoice = await files(new File([PDF], '发票.pdf'))
    await stateDeal(deal.buyer, { dealId: deal.dealId, statement: done, invoice })
    expect(await seen(deal)).toMatchObject({ state: 'confirmed', level: 'invoice' })
    const { said } = await seen(deal)
    expect(said.buyer?.counterfactual).toBe('other_supplier')
    expect(said.provider?.counterfactual).toBeNull()
    expect(await stateDeal(deal.buyer, { dealId: deal.dealId, statement: done })).toEqual({
      ok: false,
      refusal: 'not-now',
    })
  })

  it('is asked for again after 30, 90 and 180 days, of each side once', async () => {
    const deal = await aDeal('confirmed')
    expect(await askFollowUps(later(29))).toBe(0)
    const claimed = await Promise.all([askFollowUps(later(30)), askFollowUps(later(30))])
    expect(claimed[0] + claimed[1]).toBe(2)
    expect(await askFollowUps(later(90))).toBe(2)
    const events = await transaction((tx) =>
      tx.domainEvent.findMany({ where: { type: 'deal.follow-up-due' } }),
    )
    expect(events.map(({ data }) => (data as { days: number }).days).sort()).toEqual([30, 30, 90, 90])
    const answer = {
      dealId: deal.dealId,
      answer: 'done',
      useful: true,
      outcome: 'started',
      note: '',
    } as const
    expect((await answerFollowUp(deal.buyer, { ...answer, days: 30 }, later(31))).ok).toBe(true)
    expect(await answerFollowUp(deal.buyer, { ...answer, days: 30 }, later(31))).toEqual({
      ok: false,
      refusal: 'not-now',
    })
    expect(await answerFollowUp(deal.buyer, { ...answer, days: 180 }, later(31))).toEqual({
      ok: false,
      refusal: 'not-now',
    })
  })
})

describe('a review', () => {
  const review = { scores: { quality: 5, punctual: 4, communication: 5, promises: 4 }, text: '按时上线' }

  it('is written once, after confirmation, answered once, and never changed or removed', async () => {
    const early = await aDeal('completed')
    expect(await leaveReview(early.buyer, { dealId: early.dealId, ...review })).toEqual({
      ok: false,
      refusal: 'not-now',
    })
    const { dealId, buyer, provider } = await aDeal('confirmed')
    const both = await Promise.all([1, 2].map(() => leaveReview(buyer, { dealId, ...review })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await answerReview(buyer, { dealId, answer: '谢谢' })).toEqual({ ok: false, refusal: 'not-now' })
    expect((await answerReview(provider, { dealId, answer: '谢谢' })).ok).toBe(true)
    expect(await answerReview(provider, { dealId, answer: '再说' })).toEqual({
      ok: false,
      refusal: 'not-now',
    })
    const { database } = await openedDatabase()
    for (const sql of [
      `DELETE FROM "Review"`,
      `UPDATE "Review" SET "text" = '改了'`,
      `UPDATE "Review" SET "answer" = '改了'`,
    ])
      await expect(database.pool.query(sql)).rejects.toThrow(/never changed or removed/)
  })

  it('that is hidden leaves its place, the reason and the day, and counts no more', async () => {
    const deal = await aDeal('confirmed')
    await leaveReview(deal.buyer, { dealId: deal.dealId, ...review })
    const [written] = (await seen(deal)).reviews
    const hide = { dealId: deal.dealId, reviewId: written?.id ?? '', reason: '含有个人电话' }
    expect(await hideReview(deal.provider, hide)).toEqual({ ok: false, refusal: 'not-yours' })
    const operator = { ...(await aMember()), platformRole: 'operator' as const }
    await hideReview(operator, hide, DEAL_NOW)
    const { reviews, count } = await readReviews(deal.provider.organization.id)
    expect(count).toBe(1)
    expect(reviews).toMatchObject([{ hidden: true, hiddenReason: '含有个人电话', hiddenOn: '2027-01-05' }])
    expect(JSON.stringify(reviews)).not.toContain('按时上线')
  })

  it('has an average only among three or more', async () => {
    const provider = await aMember()
    for (let i = 0; i < 3; i++) {
      expect((await readReviews(provider.organization.id)).average).toBeNull()
      const deal = await aDeal('confirmed', { provider })
      await leaveReview(deal.buyer, { dealId: deal.dealId, ...review })
    }
    expect((await readReviews(provider.organization.id)).average).toBe(4.5)
  })
})

it('what one side sees of the deal is what concerns it: the need behind it is the buyer’s', async () => {
  const deal = await aDeal()
  expect((await readDeal(deal.buyer, deal.dealId))?.needId).toBe(deal.needId)
  expect((await readDeal(deal.provider, deal.dealId))?.needId).toBeNull()
})
