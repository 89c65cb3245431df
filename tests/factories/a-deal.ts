import type { Member } from '#app/modules/accounts/actor.ts'
import { hashPassword } from '#app/modules/accounts/password-hash.server.ts'
import { answerDeal } from '#app/modules/deals/answer-deal.server.ts'
import { awardProposal } from '#app/modules/deals/award-proposal.server.ts'
import { deliverMilestone } from '#app/modules/deals/deliver-milestone.server.ts'
import { judgeMilestone } from '#app/modules/deals/judge-milestone.server.ts'
import { readDeal } from '#app/modules/deals/read-deal.server.ts'
import { readEvidenceFiles } from '#app/modules/deals/read-evidence-files.server.ts'
import { signDeal } from '#app/modules/deals/sign-deal.server.ts'
import { stateDeal } from '#app/modules/deals/state-deal.server.ts'
import type { ProposalContent } from '#app/modules/proposals/proposal.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aNeed } from './a-need.ts'
import { aProposal } from './a-proposal.ts'
import { aMember } from './an-organization.ts'

export const PASSWORD = 'yupei-test-2026'
export const DEAL_NOW = new Date('2027-01-05T02:00:00Z')

const told = <Value>(outcome: { ok: true; value: Value } | { ok: false; refusal: string }): Value => {
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}

const steps = ['negotiation', 'agreed', 'active', 'completed', 'confirmed'] as const

/** A deal of an awarded proposal, led by its own verbs as far as asked; both sides know PASSWORD. */
export async function aDeal(
  until: (typeof steps)[number] = 'negotiation',
  { buyer, provider, ...content }: { buyer?: Member; provider?: Member } & Partial<ProposalContent> = {},
) {
  const sides = { buyer: buyer ?? (await aMember()), provider: provider ?? (await aMember()) }
  const passwordHash = await hashPassword(PASSWORD)
  await transaction((tx) =>
    tx.user.updateMany({
      where: { id: { in: [sides.buyer.userId, sides.provider.userId] } },
      data: { passwordHash },
    }),
  )
  const need = await aNeed({ organizationId: sides.buyer.organization.id, status: 'published', version: 1 })
  const proposal = await aProposal({
    needId: need.id,
    organizationId: sides.provider.organization.id,
    ...content,
  })
  const award = { needId: need.id, proposalId: proposal.id, reason: '方案最完整，价格在预算之内' }
  const { dealId } = told(await awardProposal(sides.buyer, award, DEAL_NOW))
  const deal = { ...sides, dealId, needId: need.id, proposalId: proposal.id }
  const far = steps.indexOf(until)
  if (far >= 1) await agree(deal)
  if (far >= 2) for (const actor of [sides.buyer, sides.provider]) await sign(deal, actor)
  if (far >= 3)
    for (const milestone of (await seen(deal)).milestones) {
      await submit(deal, milestone.id)
      await accept(deal, milestone.id)
    }
  if (far >= 4)
    for (const actor of [sides.buyer, sides.provider])
      told(await stateDeal(actor, { dealId, statement: done }, DEAL_NOW))
  return deal
}

type Deal = { buyer: Member; provider: Member; dealId: string }

export const done = {
  answer: 'done',
  valueFen: 55_000_000,
  startOn: '2027-01-05',
  endOn: '2027-03-31',
  counterfactual: 'other_supplier',
  contacted: true,
  useful: true,
  outcome: 'started',
} as const

/** The deal as its buyer sees it. */
export async function seen({ buyer, dealId }: Deal, now = DEAL_NOW) {
  const deal = await readDeal(buyer, dealId, now)
  if (!deal) throw new Error('the buyer does not see the deal')
  return deal
}

export async function agree(deal: Deal) {
  const { revision } = await seen(deal)
  return told(await answerDeal(deal.buyer, { dealId: deal.dealId, answer: 'agree', revision }, DEAL_NOW))
}

export async function sign(deal: Deal, actor: Member, password = PASSWORD) {
  const { hash } = await seen(deal)
  return signDeal(actor, { dealId: deal.dealId, hash, password }, '192.0.2.1', DEAL_NOW)
}

export async function submit(deal: Deal, milestoneId: string, now = DEAL_NOW) {
  const milestone = (await seen(deal)).milestones.find(({ id }) => id === milestoneId)
  const given = {
    dealId: deal.dealId,
    milestoneId,
    revision: milestone?.revision ?? 0,
    note: '已完成',
    files: [],
  }
  return told(await deliverMilestone(deal.provider, given, now))
}

export async function accept(deal: Deal, milestoneId: string, now = DEAL_NOW) {
  const milestone = (await seen(deal)).milestones.find(({ id }) => id === milestoneId)
  const revision = milestone?.revision ?? 0
  const given = { dealId: deal.dealId, milestoneId, revision, verdict: 'accept', note: '' } as const
  return judgeMilestone(deal.buyer, given, now)
}

export async function firstMilestone(deal: Deal) {
  const [milestone] = (await seen(deal)).milestones
  if (!milestone) throw new Error('no milestone')
  return milestone
}

/** What a form about the first milestone sends: which one, and as it was when its page was opened. */
export async function atFirst(deal: Deal) {
  const { id: milestoneId, revision } = await firstMilestone(deal)
  return { dealId: deal.dealId, milestoneId, revision }
}

/** The same once it was handed in. */
export async function atSubmitted(deal: Deal) {
  await submit(deal, (await firstMilestone(deal)).id)
  return atFirst(deal)
}

/** Somebody of the platform, or of an authority: of a district, or of the whole city. */
export async function anOverseer(platformRole: 'operator' | 'official', regionScope: string | null = null) {
  return { ...(await aMember()), platformRole, regionScope }
}

export const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

/** Files as they come out of a form. */
export async function evidenceFiles(...given: File[]) {
  return told(await readEvidenceFiles(given))
}
