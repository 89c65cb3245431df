/** From the first milestone to the last, and what is done about one in dispute. */
import { describe, expect, it } from 'vitest'
import { openedDatabase } from '#app/platform/db.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import {
  accept,
  aDeal,
  anOverseer,
  atFirst,
  atSubmitted,
  DEAL_NOW,
  evidenceFiles,
  firstMilestone,
  PDF,
  seen,
  submit,
} from '#tests/factories/a-deal.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { acceptOverdue } from './accept-overdue.server.ts'
import { deliverMilestone } from './deliver-milestone.server.ts'
import { disputeMilestone, stateInDispute } from './dispute-milestone.server.ts'
import { judgeMilestone } from './judge-milestone.server.ts'
import { listDisputes } from './list-disputes.server.ts'
import { notePayment } from './note-payment.server.ts'
import { readAnyDeal } from './read-deal.server.ts'
import { readEvidence } from './read-evidence.server.ts'
import { readEvidenceFiles } from './read-evidence-files.server.ts'
import { ruleDispute } from './rule-dispute.server.ts'

const DAY = 86_400_000
const later = (days: number) => new Date(DEAL_NOW.getTime() + days * DAY)
const sentBack = (at: Awaited<ReturnType<typeof atFirst>>) =>
  ({ ...at, verdict: 'ask-changes', note: '太慢', findings: [] }) as const

describe('a milestone', () => {
  it('is handed in with files that are kept for good, by their hash', async () => {
    const deal = await aDeal('active')
    const at = await atFirst(deal)
    const given = { ...at, note: '三条线已接入' }
    const report = await evidenceFiles(new File([PDF], '..\\试运行报告.pdf'))
    expect((await deliverMilestone(deal.provider, { ...given, files: report }, DEAL_NOW)).ok).toBe(true)

    const { evidence, records, next } = await seen(deal)
    expect(evidence).toMatchObject([
      { name: '试运行报告.pdf', milestoneId: at.milestoneId, sizeBytes: PDF.length },
    ])
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

  it.each([
    ['a script', 'echo 1', '..\\报告.bat', '报告.bat.txt'],
    ['a table', 'a,b', '报告.CSV', '报告.csv'],
    ['a paper without an ending', PDF, '报告', '报告.pdf'],
  ])('is called what its bytes may be called: %s', async (_what, content, given, name) => {
    expect(await evidenceFiles(new File([content], given))).toMatchObject([{ name }])
  })

  it('comes back with what is missing, test by test, and is accepted the second time', async () => {
    const deal = await aDeal('active')
    const at = await atSubmitted(deal)
    const asked = { ...at, verdict: 'ask-changes', note: '' } as const
    const finding = { test: '任一模次可查到操作工、设备和参数', what: '查不到操作工' }
    expect(await judgeMilestone(deal.buyer, { ...asked, findings: [] })).toEqual({
      ok: false,
      refusal: 'nothing',
    })
    await judgeMilestone(deal.buyer, { ...asked, findings: [{ ...finding, verdict: 'not_met' }] })
    expect((await firstMilestone(deal)).state).toBe('changes_asked')
    expect((await seen(deal)).records[0]?.data.findings).toEqual([{ ...finding, verdict: 'not_met' }])
    await atSubmitted(deal)
    expect((await accept(deal, at.milestoneId)).ok).toBe(true)
    expect(await firstMilestone(deal)).toMatchObject({ state: 'accepted', settledBy: 'buyer', round: 2 })
  })

  it('counts as accepted after the agreed days, once, also while the buyer answers at the same moment', async () => {
    const deal = await aDeal('active')
    const { milestoneId } = await atSubmitted(deal)
    expect(await acceptOverdue(later(6.9))).toBe(0)
    const [byBuyer, ...bySweeps] = await Promise.all([
      accept(deal, milestoneId, later(7)),
      acceptOverdue(later(7)),
      acceptOverdue(later(7)),
    ])
    await acceptOverdue(later(7))
    const { records } = await seen(deal)
    const accepted = records.filter(({ kind }) => kind === 'accept' || kind === 'auto-accept')
    expect(accepted).toHaveLength(1)
    expect(Number(byBuyer.ok) + bySweeps.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1)
    // What the clock has accepted is not taken back.
    const late = sentBack(await atFirst(deal))
    expect(await judgeMilestone(deal.buyer, late, later(8))).toEqual({ ok: false, refusal: 'not-now' })
  })

  it('cannot be sent back once its days are over, even before the clock has looked', async () => {
    const deal = await aDeal('active')
    const late = sentBack(await atSubmitted(deal))
    expect(await judgeMilestone(deal.buyer, late, later(7))).toEqual({ ok: false, refusal: 'clock-running' })
  })

  it('is not judged by what one has not seen', async () => {
    const deal = await aDeal('active')
    const before = await atFirst(deal)
    await atSubmitted(deal)
    const stale = { ...before, verdict: 'accept', note: '' } as const
    expect(await judgeMilestone(deal.buyer, stale)).toEqual({ ok: false, refusal: 'stale' })
  })

  it('is delivered by the member whose part it is', async () => {
    const member = await aMember()
    const deal = await aDeal('active', {
      team: [{ organizationId: member.organization.id, role: '数据采集' }],
    })
    const given = { ...(await atFirst(deal)), note: '已接入', files: [] }
    expect(await deliverMilestone(member, given)).toEqual({ ok: false, refusal: 'own-part' })
    const id = given.milestoneId
    await transaction((tx) => tx.milestone.updateMany({ where: { id }, data: { role: '数据采集' } }))
    expect((await deliverMilestone(member, given)).ok).toBe(true)
  })

  it('carries when it was paid and received as information of either side', async () => {
    const deal = await aDeal('active')
    const paid = await atFirst(deal)
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
    const dispute = { ...(await atSubmitted(deal)), statement: '报告与现场不符' }
    const outcome = await disputeMilestone(deal.buyer, dispute, DEAL_NOW)
    if (!outcome.ok) throw new Error(outcome.refusal)
    return deal
  }

  it('stops the clock, holds what both say, and is settled by the operator with reasons', async () => {
    const deal = await disputed()
    expect(await acceptOverdue(later(30))).toBe(0)
    const [dispute] = (await seen(deal)).disputes
    const disputeId = dispute?.id ?? ''
    await stateInDispute(deal.provider, { dealId: deal.dealId, disputeId, statement: '现场在改造期' })
    const ruling = { dealId: deal.dealId, disputeId, outcome: 'rework', reasons: '补测一次' } as const
    expect(await ruleDispute(deal.buyer, ruling)).toEqual({ ok: false, refusal: 'not-yours' })
    const operator = await anOverseer('operator')
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
    const official = await anOverseer('official')
    expect(await readAnyDeal(official, deal.dealId)).toMatchObject({ id: deal.dealId })
    expect(await readAnyDeal(official, quiet.dealId)).toBeNull()
    expect(await readAnyDeal(await anOverseer('official', '500101'), deal.dealId)).toBeNull()
    expect(await readAnyDeal(deal.buyer, deal.dealId)).toBeNull()
  })

  it.each([
    ['an operator', 'operator', null, 1],
    ['an official of the city', 'official', null, 1],
    ['an official of the district of either side', 'official', '500157', 1],
    ['an official of another district', 'official', '500101', 0],
  ] as const)('is in the list of %s, or not', async (_whose, role, region, count) => {
    const { dealId } = await disputed()
    const { disputes, total } = await listDisputes(await anOverseer(role, region), true, 1)
    expect(disputes.map((one) => one.dealId)).toEqual(count ? [dealId] : [])
    expect(total).toBe(count)
  })

  it('that cancels the last milestone ends the deal', async () => {
    const deal = await disputed()
    const operator = await anOverseer('operator')
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
