import type { Member } from '#app/modules/accounts/actor.ts'
import { findSendingOf } from '#app/modules/routing/sending.data.server.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { listAttachmentsOf, listDraftAttachments } from './attachment.data.server.ts'
import { candidatesOf } from './candidates.ts'
import { whyClosed } from './deadlines.ts'
import type { EvaluationPlan } from './evaluation-plan.ts'
import { type Gap, gapsOf } from './gaps.ts'
import { findPlan } from './plan.data.server.ts'
import { findProposalSeenBy, listSubmitted, type WholeProposal } from './proposal.data.server.ts'
import type { ProposalContent } from './proposal.ts'
import { proposalLacks } from './proposal-lacks.ts'
import type { ProposalView, Side, TeamLine } from './proposal-view.ts'
import { resultOf } from './read-evaluation.server.ts'
import { findOpenNeed, isHiddenFrom, type OpenNeed } from './reception.data.server.ts'
import { sameContent } from './same-content.ts'
import { findConsensus, findSettlement } from './scoring.data.server.ts'

/** A proposal for who leads it, for its team, and for the buyer as it was submitted; null for others. */
export async function readProposal(
  actor: Member,
  id: string,
  now = new Date(),
): Promise<ProposalView | null> {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const own = actor.organization.id
    const row = await findProposalSeenBy(tx, own, id)
    const open = row && (await findOpenNeed(tx, row.needId))
    if (!row || !open) return null
    const side: Side = row.organizationId === own ? 'lead' : open.buyerId === own ? 'buyer' : 'member'
    const plan = await findPlan(tx, row.needId)
    const consensus = await findConsensus(tx, row.needId)
    const settled = await findSettlement(tx, row.needId)
    const namesHidden = plan.namesHidden && !consensus?.closedAt && !settled
    const unnamed = side === 'buyer' && namesHidden
    const submitted = (row.versions[0]?.content as ProposalContent | undefined) ?? null
    const draft = row.content as unknown as ProposalContent
    const hidden = side !== 'buyer' && (await isHiddenFrom(tx, open, own))
    const sending = await findSendingOf(tx, row.needId, row.organizationId)
    return {
      id,
      needId: row.needId,
      needTitle: open.need.title,
      domainCode: open.need.domainCode,
      asked: Object.keys(open.need.extension),
      side,
      status: row.status,
      version: row.version,
      revision: row.revision,
      submittedAt: row.submittedAt?.toISOString() ?? null,
      content: side === 'buyer' && submitted ? { ...submitted, team: [] } : draft,
      changed: submitted !== null && side !== 'buyer' && !sameContent(submitted, draft),
      leadName: unnamed ? null : row.organization.name,
      letter: side === 'buyer' ? await letterIn(tx, open, plan, id, now) : null,
      buyerName: side === 'buyer' || !hidden ? open.need.organization.name : null,
      team: unnamed ? [] : teamOf(row, side, own),
      attachments:
        side === 'buyer' ? await listAttachmentsOf(tx, id, row.version) : await listDraftAttachments(tx, id),
      lacks: side === 'lead' ? lacksOf(row, draft, open, now) : [],
      closed: whyClosed(open, now),
      quoteDeadline: open.quoteDeadline,
      plan: { criteria: plan.criteria, years: plan.years, namesHidden: plan.namesHidden },
      gaps:
        side !== 'buyer' && settled && row.status === 'rejected' ? await gapsFor(tx, row, open, plan) : null,
      settled: settled && side !== 'buyer' ? { ...settled, proposalId: null } : settled,
      sendingId: side === 'member' || unnamed ? null : (sending?.id ?? null),
    }
  })
}

function teamOf(row: WholeProposal, side: Side, own: string): TeamLine[] {
  return row.members
    .filter(({ consentedAt }) => side !== 'buyer' || consentedAt !== null)
    .map(({ organizationId, organization, role, consentedAt, declinedAt }) => ({
      organizationId,
      name: organization.name,
      role,
      state: consentedAt ? 'consented' : declinedAt ? 'declined' : 'asked',
      own: organizationId === own,
    }))
}

function lacksOf(row: WholeProposal, draft: ProposalContent, open: OpenNeed, now: Date) {
  const members = row.members.map(({ consentedAt, declinedAt }) => ({
    consented: consentedAt !== null,
    declined: declinedAt !== null,
  }))
  return proposalLacks(draft, members, open.quoteDeadline, now)
}

async function letterIn(
  tx: Tx,
  { buyerId, needId }: OpenNeed,
  { years }: EvaluationPlan,
  id: string,
  now: Date,
) {
  const all = candidatesOf(await listSubmitted(tx, buyerId, needId), { years, namesHidden: true, now })
  return all.find((one) => one.id === id)?.letter ?? null
}

/** Against the one that was chosen, if one was; nothing where the panel never agreed on points. */
async function gapsFor(
  tx: Tx,
  row: WholeProposal,
  { buyerId, needId }: OpenNeed,
  plan: EvaluationPlan,
): Promise<Gap[] | null> {
  const consensus = await findConsensus(tx, needId)
  const settlement = await findSettlement(tx, needId)
  if (!consensus?.closedAt || !settlement) return null
  const all = candidatesOf(await listSubmitted(tx, buyerId, needId), {
    years: plan.years,
    namesHidden: true,
    now: settlement.settledAt,
  })
  const { ranked } = resultOf(all, plan, consensus.scores)
  const pointsOf = (id: string | null) => ranked.find((one) => one.id === id)?.points ?? null
  const own = pointsOf(row.id)
  return own && gapsOf(plan.criteria, own, pointsOf(settlement.proposalId))
}
