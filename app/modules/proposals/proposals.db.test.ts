/** Proposals against a real database: who may do what until when, and that the database itself keeps weights and words. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Member } from '#app/modules/accounts/actor.ts'
import { publishNeed } from '#app/modules/needs/publish-need.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { aProposal, proposalContent } from '#tests/factories/a-proposal.ts'
import { aSending } from '#tests/factories/a-sending.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { answerTeamInvitation } from './answer-invitation.server.ts'
import { attachFile, detachFile, readAttachment } from './attach-file.server.ts'
import { endSearch } from './end-search.server.ts'
import { standardPlan } from './evaluation-plan.ts'
import { inviteIntoTeam, removeFromTeam } from './invite-team.server.ts'
import type { ProposalContent } from './proposal.ts'
import { readEvaluation } from './read-evaluation.server.ts'
import { readProposal } from './read-proposal.server.ts'
import { holdNeed } from './reception.data.server.ts'
import { savePlan } from './save-plan.server.ts'
import { saveProposal } from './save-proposal.server.ts'
import { agreeOnScores, scoreProposals } from './score-proposals.server.ts'
import { startEvaluation } from './start-evaluation.server.ts'
import { startProposal } from './start-proposal.server.ts'
import { submitProposal } from './submit-proposal.server.ts'
import { withdrawProposal } from './withdraw-proposal.server.ts'

const NOW = new Date('2026-11-23T02:00:00Z')
const LAST_INSTANT = new Date('2026-12-01T15:59:59.999Z')
const TOO_LATE = new Date('2026-12-01T16:00:00Z')

beforeAll(() => registerSources())

async function aPublishedNeed(over: Parameters<typeof aNeed>[0] = {}) {
  const buyer = await aMember('owner', { isProvider: false })
  const need = await aNeed({ organizationId: buyer.organization.id, ...over })
  const published = await publishNeed(buyer, need.id, 1, NOW)
  if (!published.ok) throw new Error(published.refusal)
  return { buyer, needId: need.id }
}

const withDeadline = () => aPublishedNeed({ quoteDeadline: new Date('2026-12-01') })

async function anInterested(needId: string): Promise<Member> {
  const provider = await aMember('owner', { isManufacturer: false })
  await aSending({ needId, organizationId: provider.organization.id })
  return provider
}

async function aDraft(provider: Member, needId: string, content: Partial<ProposalContent> = {}) {
  const started = await startProposal(provider, needId, NOW)
  if (!started.ok) throw new Error(started.refusal)
  await saveProposal(provider, started.value.id, {
    revision: 1,
    content: { ...proposalContent, ...content },
  })
  return started.value.id
}

const pdf = (name = '方案.pdf') => new File(['%PDF-1.7\n'], name)
const events = async (type: string) =>
  (await openedDatabase()).prisma.domainEvent.findMany({ where: { type } })

describe('a proposal', () => {
  it('is for providers that are interested', async () => {
    const { needId } = await withDeadline()
    const told = await aMember()
    expect(await startProposal(told, needId, NOW)).toEqual({ ok: false, refusal: 'gone' })
    await aSending({ needId, organizationId: told.organization.id, status: 'sent' })
    expect(await startProposal(told, needId, NOW)).toEqual({ ok: false, refusal: 'not-interested' })
  })

  it('is begun once, however often it is begun', async () => {
    const { needId } = await withDeadline()
    const provider = await anInterested(needId)
    const both = await Promise.all([
      startProposal(provider, needId, NOW),
      startProposal(provider, needId, NOW),
    ])
    expect(both[0]).toEqual(both[1])
    expect(both[0].ok).toBe(true)
  })

  it('is not overwritten by a page that is out of date', async () => {
    const { needId } = await withDeadline()
    const provider = await anInterested(needId)
    const id = await aDraft(provider, needId)
    const stale = { revision: 1, content: { ...proposalContent, summary: '旧页面' } }
    expect(await saveProposal(provider, id, stale)).toEqual({ ok: false, refusal: 'stale' })
    expect((await readProposal(provider, id, NOW))?.content.summary).toBe(proposalContent.summary)
  })

  it('comes in until its last instant and never after it', async () => {
    const { needId, buyer } = await withDeadline()
    const provider = await anInterested(needId)
    const id = await aDraft(provider, needId)
    expect(await submitProposal(provider, id, 2, TOO_LATE)).toEqual({ ok: false, refusal: 'late' })
    expect((await readProposal(provider, id, NOW))?.status).toBe('draft')
    expect(await submitProposal(provider, id, 2, LAST_INSTANT)).toMatchObject({ ok: true })
    expect(await withdrawProposal(provider, id, TOO_LATE)).toEqual({ ok: false, refusal: 'late' })
    const [event] = await events('proposal.submitted')
    expect(event?.data).toMatchObject({ toOrganizationId: buyer.organization.id, needId, proposalId: id })
  })

  it('is kept word for word in each version, and the buyer reads the last one that came in', async () => {
    const { needId, buyer } = await withDeadline()
    const provider = await anInterested(needId)
    const id = await aDraft(provider, needId)
    expect(await readProposal(buyer, id, NOW)).toBeNull()
    await submitProposal(provider, id, 2, NOW)
    await saveProposal(provider, id, { revision: 3, content: { ...proposalContent, summary: '改了' } })
    expect(await readProposal(provider, id, NOW)).toMatchObject({
      changed: true,
      content: { summary: '改了' },
    })
    expect((await readProposal(buyer, id, NOW))?.content.summary).toBe(proposalContent.summary)
    expect(await submitProposal(provider, id, 4, NOW)).toMatchObject({ ok: true, value: { version: 2 } })
    expect((await readProposal(buyer, id, NOW))?.content.summary).toBe('改了')
    expect(await withdrawProposal(provider, id, NOW)).toMatchObject({ ok: true })
    expect(await readProposal(buyer, id, NOW)).toBeNull()
    expect(await submitProposal(provider, id, 6, NOW)).toMatchObject({ ok: true, value: { version: 3 } })
  })

  it('is refused where milestones do not add up', async () => {
    const { needId } = await withDeadline()
    const provider = await anInterested(needId)
    const id = await aDraft(provider, needId, { milestones: proposalContent.milestones.slice(1) })
    expect(await submitProposal(provider, id, 2, NOW)).toEqual({ ok: false, refusal: 'incomplete' })
  })

  it('waits for everybody in its team, who read it meanwhile; strangers do not', async () => {
    const { needId, buyer } = await withDeadline()
    const provider = await anInterested(needId)
    const partner = await aMember('owner', { name: '重庆合作伙伴有限公司' })
    const id = await aDraft(provider, needId)
    const ask = { who: '重庆合作伙伴有限公司', role: '现场实施' }
    expect(await inviteIntoTeam(provider, id, { ...ask, who: buyer.organization.name }, NOW)).toMatchObject({
      refusal: 'unknown-provider',
    })
    expect(await readProposal(partner, id, NOW)).toBeNull()
    expect(await inviteIntoTeam(provider, id, ask, NOW)).toMatchObject({ ok: true })
    expect(await submitProposal(provider, id, 2, NOW)).toEqual({ ok: false, refusal: 'incomplete' })
    expect((await readProposal(partner, id, NOW))?.side).toBe('member')
    expect(await saveProposal(partner, id, { revision: 2, content: proposalContent })).toMatchObject({
      refusal: 'gone',
    })
    expect(await answerTeamInvitation(partner, id, true, NOW)).toMatchObject({ ok: true })
    expect(await submitProposal(provider, id, 2, NOW)).toMatchObject({ ok: true })
    expect((await readProposal(buyer, id, NOW))?.team).toMatchObject([{ role: '现场实施' }])
    expect(await readProposal(await aMember(), id, NOW)).toBeNull()
  })

  it('shows the buyer the team it was submitted with, and is submitted anew for another', async () => {
    const { needId, buyer } = await withDeadline()
    const provider = await anInterested(needId)
    const partner = await aMember('owner', { name: '重庆合作伙伴有限公司' })
    const id = await aDraft(provider, needId)
    await submitProposal(provider, id, 2, NOW)
    expect((await readProposal(provider, id, NOW))?.changed).toBe(false)
    await inviteIntoTeam(provider, id, { who: partner.organization.name, role: '现场实施' }, NOW)
    await answerTeamInvitation(partner, id, true, NOW)
    expect((await readProposal(buyer, id, NOW))?.team).toEqual([])
    expect((await readProposal(provider, id, NOW))?.changed).toBe(true)
    await submitProposal(provider, id, 3, NOW)
    expect((await readProposal(provider, id, NOW))?.changed).toBe(false)
    await removeFromTeam(provider, id, partner.organization.id)
    expect((await readProposal(buyer, id, NOW))?.team).toMatchObject([{ name: '重庆合作伙伴有限公司' }])
    expect((await readProposal(provider, id, NOW))?.changed).toBe(true)
  })

  it('asks nobody into its team once nothing comes in any more', async () => {
    const { needId } = await withDeadline()
    const provider = await anInterested(needId)
    const partner = await aMember('owner', { name: '重庆合作伙伴有限公司' })
    const id = await aDraft(provider, needId)
    const ask = { who: partner.organization.name, role: '现场实施' }
    expect(await inviteIntoTeam(provider, id, ask, TOO_LATE)).toEqual({ ok: false, refusal: 'late' })
    expect(await events('proposal.invited')).toEqual([])
  })

  it('is not submitted while its need is being settled: one of the two waits for the other', async () => {
    const { needId, buyer } = await withDeadline()
    const provider = await anInterested(needId)
    const id = await aDraft(provider, needId)
    const end = { kind: 'cancelled' as const, reason: 'budget-gone', note: '' }
    const [submitted, ended] = await Promise.all([
      submitProposal(provider, id, 2, NOW),
      endSearch(buyer, needId, end, NOW),
    ])
    expect(ended.ok).toBe(true)
    const proposal = await readProposal(provider, id, NOW)
    expect(proposal?.status).toBe(submitted.ok ? 'rejected' : 'draft')
    expect((await events('need.settled')).length).toBe(submitted.ok ? 1 : 0)
  })
})

describe('a file', () => {
  it('is known by its bytes, whatever it is called, and has no folder in its name', async () => {
    const { needId } = await withDeadline()
    const provider = await anInterested(needId)
    const id = await aDraft(provider, needId)
    const page = new File(['<html><script>alert(1)</script>'], 'x.pdf')
    expect(await attachFile(provider, id, page)).toEqual({ ok: false, refusal: 'wrong-type' })
    expect(await attachFile(provider, id, new File([], 'x.pdf'))).toEqual({ ok: false, refusal: 'no-file' })
    const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'x.pdf')
    expect(await attachFile(provider, id, large)).toEqual({ ok: false, refusal: 'too-large' })
    expect(await attachFile(provider, id, pdf('../../报价.exe'))).toMatchObject({ ok: true })
    expect((await readProposal(provider, id, NOW))?.attachments).toMatchObject([{ name: '报价.exe.pdf' }])
  })

  it('comes to the buyer with the submission, stays with what was submitted, and is nobody else’s', async () => {
    const { needId, buyer } = await withDeadline()
    const provider = await anInterested(needId)
    const rival = await anInterested(needId)
    const id = await aDraft(provider, needId)
    await attachFile(provider, id, pdf())
    const [file] = (await readProposal(provider, id, NOW))?.attachments ?? []
    const fileId = file?.id ?? ''
    expect(await readAttachment(buyer, fileId)).toBeNull()
    await submitProposal(provider, id, 2, NOW)
    expect((await readAttachment(buyer, fileId))?.name).toBe('方案.pdf')
    expect(await readAttachment(rival, fileId)).toBeNull()
    expect(await detachFile(rival, id, fileId)).toMatchObject({ refusal: 'gone' })

    expect((await readProposal(provider, id, NOW))?.changed).toBe(false)
    await attachFile(provider, id, pdf('新.pdf'))
    expect((await readProposal(provider, id, NOW))?.changed).toBe(true)
    await detachFile(provider, id, fileId)
    expect(await detachFile(provider, id, fileId)).toMatchObject({ refusal: 'done-already' })
    expect((await readProposal(buyer, id, NOW))?.attachments.map(({ name }) => name)).toEqual(['方案.pdf'])
    expect((await readProposal(provider, id, NOW))?.attachments.map(({ name }) => name)).toEqual(['新.pdf'])
    await submitProposal(provider, id, 3, NOW)
    expect((await readProposal(buyer, id, NOW))?.attachments.map(({ name }) => name)).toEqual(['新.pdf'])
    expect(await readAttachment(buyer, fileId)).toBeNull()
  })

  it('is one of ten at most, also when several come at once', async () => {
    const { needId } = await withDeadline()
    const provider = await anInterested(needId)
    const id = await aDraft(provider, needId)
    const all = await Promise.all(Array.from({ length: 12 }, () => attachFile(provider, id, pdf())))
    expect(all.filter(({ ok }) => ok)).toHaveLength(10)
  })

  it('that comes while its proposal is handed in waits, and belongs to the next version', async () => {
    const { needId, buyer } = await withDeadline()
    const provider = await anInterested(needId)
    const id = await aDraft(provider, needId)
    const attached = await transaction(async (tx) => {
      await holdNeed(tx, needId)
      const attaching = attachFile(provider, id, pdf())
      // The embedded database has one session: there it waits before its first query.
      if (process.env.TEST_DATABASE_URL)
        await expect.poll(() => tx.$queryRaw`SELECT 1 FROM pg_locks WHERE NOT granted`).toHaveLength(1)
      await tx.proposalVersion.create({
        data: { proposalId: id, version: 1, content: proposalContent, authorId: provider.userId },
      })
      await tx.proposal.update({ where: { id }, data: { status: 'submitted', version: 1 } })
      return { attaching }
    })
    expect(await attached.attaching).toMatchObject({ ok: true })
    expect((await readProposal(buyer, id, NOW))?.attachments).toEqual([])
    expect((await readProposal(provider, id, NOW))?.attachments).toHaveLength(1)
  })
})

const plan = { ...standardPlan, qaCloseOn: null, years: 5 }

describe('the weights', () => {
  it('are the standard where nobody said otherwise, in the code and in the database', async () => {
    const { needId, buyer } = await withDeadline()
    const provider = await anInterested(needId)
    await aProposal({ needId, organizationId: provider.organization.id })
    const { plan: made } = (await readEvaluation(buyer, needId, NOW)) ?? {}
    expect(made).toMatchObject({ criteria: standardPlan.criteria, years: standardPlan.years, panel: [] })
    expect(made?.lockedAt).not.toBeNull()
  })

  it('may change until the first proposal comes in, then neither through the page nor beside it', async () => {
    const { needId, buyer } = await withDeadline()
    expect(await savePlan(buyer, needId, { ...plan, revision: 0 })).toMatchObject({ ok: true })
    expect(await savePlan(buyer, needId, { ...plan, revision: 0 })).toMatchObject({ refusal: 'stale' })
    const provider = await anInterested(needId)
    const id = await aDraft(provider, needId)
    await submitProposal(provider, id, 2, NOW)
    const view = await readEvaluation(buyer, needId, NOW)
    const revision = view?.plan.revision ?? 0
    expect(await savePlan(buyer, needId, { ...plan, revision, years: 1 })).toMatchObject({
      refusal: 'locked',
    })
    expect(await savePlan(buyer, needId, { ...plan, revision, panel: [buyer.userId] })).toMatchObject({
      ok: true,
    })
    const { prisma } = await openedDatabase()
    await expect(
      prisma.evaluationPlan.update({ where: { needId }, data: { criteria: [] } }),
    ).rejects.toThrow()
    await expect(
      prisma.evaluationPlan.update({ where: { needId }, data: { lockedAt: null } }),
    ).rejects.toThrow()
  })

  it('do not change while the first proposal comes in: whoever is second sees what the first did', async () => {
    const { needId, buyer } = await withDeadline()
    await savePlan(buyer, needId, { ...plan, revision: 0 })
    const provider = await anInterested(needId)
    const id = await aDraft(provider, needId)
    const [submitted, saved] = await Promise.all([
      submitProposal(provider, id, 2, NOW),
      savePlan(buyer, needId, { ...plan, revision: 1, years: 7 }),
    ])
    expect(submitted.ok).toBe(true)
    const after = await readEvaluation(buyer, needId, NOW)
    expect(after?.plan.years).toBe(saved.ok ? 7 : 5)
    expect(after?.plan.lockedAt).not.toBeNull()
  })

  it('are nobody else’s to change', async () => {
    const { needId } = await withDeadline()
    expect(await savePlan(await aMember(), needId, { ...plan, revision: 0 })).toMatchObject({
      refusal: 'gone',
    })
  })
})

async function evaluated({ hidden = false } = {}) {
  const { buyer, needId } = await aPublishedNeed()
  const colleague = await aMember('editor', { isProvider: false })
  const second: Member = { ...colleague, organization: { ...buyer.organization, role: 'editor' } }
  await transaction((tx) =>
    tx.membership.create({
      data: { userId: second.userId, organizationId: buyer.organization.id, role: 'editor' },
    }),
  )
  await savePlan(buyer, needId, {
    ...plan,
    revision: 0,
    namesHidden: hidden,
    panel: [buyer.userId, second.userId],
  })
  const dear = await anInterested(needId)
  const cheap = await anInterested(needId)
  const line = proposalContent.lines.slice(0, 1)
  const lines = (amountFen: number) => line.map((one) => ({ ...one, amountFen }))
  const a = await aProposal({ needId, organizationId: dear.organization.id, lines: lines(60_000_000) })
  const b = await aProposal({ needId, organizationId: cheap.organization.id, lines: lines(40_000_000) })
  const points = (technical: number) => ({ technical, delivery: technical, service: technical })
  const scores = { [a.id]: points(95), [b.id]: points(70) }
  return { buyer, second, needId, dear, cheap, a, b, scores }
}

describe('an evaluation', () => {
  it('begins when nothing comes in any more', async () => {
    const { buyer, needId, scores } = await evaluated()
    const given = { scores, note: '', revision: 0, handIn: true }
    expect(await scoreProposals(buyer, needId, given, NOW)).toMatchObject({ refusal: 'not-now' })
    expect(await startEvaluation(buyer, needId, NOW)).toMatchObject({ ok: true })
    const late = await anInterested(needId)
    expect(await startProposal(late, needId, NOW)).toMatchObject({ refusal: 'evaluating' })
    expect(await scoreProposals(buyer, needId, given, NOW)).toMatchObject({ ok: true })
  })

  it('does not begin before a deadline that providers count on, and begins by itself after it', async () => {
    const { buyer, needId } = await withDeadline()
    const provider = await anInterested(needId)
    await aProposal({ needId, organizationId: provider.organization.id })
    expect(await startEvaluation(buyer, needId, NOW)).toMatchObject({ refusal: 'not-now' })
    expect((await readEvaluation(buyer, needId, NOW))?.phase).toBe('receiving')
    expect((await readEvaluation(buyer, needId, TOO_LATE))?.phase).toBe('scoring')
  })

  it('shows each of the panel only its own points until these are handed in', async () => {
    const { buyer, second, needId, scores } = await evaluated()
    await startEvaluation(buyer, needId, NOW)
    await scoreProposals(buyer, needId, { scores, note: '秘密', revision: 0, handIn: true }, NOW)
    expect((await readEvaluation(second, needId, NOW))?.others).toEqual([])
    expect((await readEvaluation(second, needId, NOW))?.mayAgree).toBe(false)
    const agreed = { scores, notes: {}, revision: 0, close: true }
    expect(await agreeOnScores(second, needId, agreed, NOW)).toMatchObject({ refusal: 'not-now' })
    await scoreProposals(second, needId, { scores, note: '', revision: 0, handIn: false }, NOW)
    expect((await readEvaluation(second, needId, NOW))?.others).toEqual([])
    expect((await readEvaluation(buyer, needId, NOW))?.others).toEqual([])
    await scoreProposals(second, needId, { scores, note: '', revision: 1, handIn: true }, NOW)
    expect((await readEvaluation(second, needId, NOW))?.others).toMatchObject([{ note: '秘密' }])
    const again = { scores, note: '', revision: 1, handIn: true }
    expect(await scoreProposals(buyer, needId, again, NOW)).toMatchObject({ refusal: 'handed-in' })
    const outsider = await aMember()
    expect(await readEvaluation(outsider, needId, NOW)).toBeNull()
  })

  it('waits for whoever is of its panel, and counts nobody who left it', async () => {
    const { buyer, second, needId, a, b, scores } = await evaluated()
    await startEvaluation(buyer, needId, NOW)
    const low = { technical: 5, delivery: 5, service: 5 }
    const given = { note: '', revision: 0, handIn: true }
    await scoreProposals(second, needId, { ...given, scores: { [a.id]: low, [b.id]: low } }, NOW)
    await transaction((tx) => tx.membership.deleteMany({ where: { userId: second.userId } }))
    expect((await readEvaluation(buyer, needId, NOW))?.mayAgree).toBe(false)
    await scoreProposals(buyer, needId, { ...given, scores }, NOW)
    expect(await readEvaluation(buyer, needId, NOW)).toMatchObject({ mayAgree: true, consensus: { scores } })
    await transaction((tx) => tx.membership.deleteMany({ where: { userId: buyer.userId } }))
    expect((await readEvaluation(buyer, needId, NOW))?.mayAgree).toBe(false)
  })

  it('lets nothing in once points were given, however late the deadline is moved', async () => {
    const { buyer, needId } = await withDeadline()
    const provider = await anInterested(needId)
    const id = await aDraft(provider, needId)
    await submitProposal(provider, id, 2, NOW)
    const points = { technical: 80, delivery: 80, service: 80 }
    const given = { scores: { [id]: points }, note: '', revision: 0, handIn: false }
    expect(await scoreProposals(buyer, needId, given, TOO_LATE)).toMatchObject({ ok: true })
    const { prisma } = await openedDatabase()
    await prisma.need.update({ where: { id: needId }, data: { quoteDeadline: new Date('2027-01-31') } })
    await publishNeed(buyer, needId, 2, TOO_LATE)
    expect(await submitProposal(provider, id, 3, TOO_LATE)).toMatchObject({ refusal: 'evaluating' })
  })

  it('is not closed with points missing', async () => {
    const { buyer, needId, a } = await evaluated()
    await startEvaluation(buyer, needId, NOW)
    const half = { scores: { [a.id]: { technical: 90 } }, note: '', revision: 0, handIn: true }
    expect(await scoreProposals(buyer, needId, half, NOW)).toMatchObject({ refusal: 'incomplete' })
  })

  it('hides names until the common score is closed, then shows who is first and when that would change', async () => {
    const { buyer, second, needId, scores, a, b, dear } = await evaluated({ hidden: true })
    await startEvaluation(buyer, needId, NOW)
    for (const one of [buyer, second])
      await scoreProposals(one, needId, { scores, note: '', revision: 0, handIn: true }, NOW)
    const before = await readEvaluation(buyer, needId, NOW)
    expect(before?.candidates.map(({ name }) => name)).toEqual([null, null])
    expect((await readProposal(buyer, a.id, NOW))?.leadName).toBeNull()
    expect(JSON.stringify(before)).not.toContain(dear.organization.name)
    expect(before?.result).toBeNull()
    await agreeOnScores(buyer, needId, { scores, notes: {}, revision: 0, close: true }, NOW)
    const after = await readEvaluation(buyer, needId, NOW)
    expect(after?.candidates.find(({ id }) => id === a.id)?.name).toBe(dear.organization.name)
    // 66.7·p + 95·(1−p) meets 100·p + 70·(1−p) at 25 / (25 + 33.3) of price weight.
    expect(after?.result?.ranked[0]?.id).toBe(a.id)
    expect(after?.result?.turns.above?.id).toBe(b.id)
    expect(after?.result?.turns.above?.share).toBeCloseTo(25 / (25 + 100 / 3), 10)
    const { prisma } = await openedDatabase()
    await expect(prisma.consensus.update({ where: { needId }, data: { scores: {} } })).rejects.toThrow()
  })

  it('ends without an award for a reason, closes the need and tells those who made an effort what was missing', async () => {
    const { buyer, second, needId, scores, a, dear } = await evaluated()
    await startEvaluation(buyer, needId, NOW)
    for (const one of [buyer, second])
      await scoreProposals(one, needId, { scores, note: '', revision: 0, handIn: true }, NOW)
    await agreeOnScores(buyer, needId, { scores, notes: {}, revision: 0, close: true }, NOW)
    const end = { kind: 'none_suitable' as const, reason: 'too-expensive', note: '预算只有 30 万' }
    expect(await endSearch(await aMember(), needId, end, NOW)).toMatchObject({ refusal: 'gone' })
    const { prisma } = await openedDatabase()
    const title = (await readEvaluation(buyer, needId, NOW))?.title
    await prisma.need.update({ where: { id: needId }, data: { title: '还没发布的标题' } })
    expect(await endSearch(buyer, needId, end, NOW)).toMatchObject({ ok: true })
    expect(await endSearch(buyer, needId, end, NOW)).toMatchObject({ refusal: 'settled' })
    expect(await prisma.need.findUnique({ where: { id: needId } })).toMatchObject({
      status: 'closed',
      closeReason: 'none_suitable',
    })
    const seen = await readProposal(dear, a.id, NOW)
    expect(seen).toMatchObject({ status: 'rejected', settled: { kind: 'none_suitable' } })
    expect(seen?.gaps?.find(({ code }) => code === 'technical')).toMatchObject({ own: 95, chosen: null })
    expect((await events('need.settled')).map(({ data }) => data)).toMatchObject([
      { result: 'none_suitable', title },
      { result: 'none_suitable', title },
    ])
  })
})
