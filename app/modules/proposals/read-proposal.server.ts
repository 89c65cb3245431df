import type { Member } from '#app/modules/accounts/actor.ts'
import { namesOfOrganizations } from '#app/modules/organizations/names-of-organizations.data.server.ts'
import { findSendingOf } from '#app/modules/routing/sending.data.server.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { hasOtherAttachments, listAttachmentsOf, listDraftAttachments } from './attachment.data.server.ts'
import { candidatesOf } from './candidates.ts'
import { whyClosed } from './deadlines.ts'
import type { EvaluationPlan } from './evaluation-plan.ts'
import type { Settled } from './evaluation-view.ts'
import { type Gap, gapsOf } from './gaps.ts'
import { findPlan } from './plan.data.server.ts'
import { findProposalSeenBy, listSubmitted, type WholeProposal } from './proposal.data.server.ts'
import type { ProposalContent } from './proposal.ts'
import { proposalLacks } from './proposal-lacks.ts'
import type { ProposalView, Side, TeamLine } from './proposal-view.ts'
import { resultOf } from './read-evaluation.server.ts'
import { findOpenNeed, isHiddenFrom, type OpenNeed } from './reception.data.server.ts'
import { sameContent } from './same-content.ts'
import type { Scores } from './scores.ts'
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
      content: { ...(side === 'buyer' && submitted ? submitted : draft), team: [] },
      changed: submitted !== null && side !== 'buyer' && (await isChanged(tx, row, submitted, draft)),
      leadName: unnamed ? null : row.organization.name,
      letter: side === 'buyer' ? await letterIn(tx, open, plan, id, now) : null,
      buyerName: side === 'buyer' || !hidden ? open.need.organization.name : null,
      team: unnamed ? [] : side === 'buyer' ? await teamSubmitted(tx, submitted) : teamOf(row, own),
      attachments:
        side === 'buyer' ? await listAttachmentsOf(tx, id, row.version) : await listDraftAttachments(tx, id),
      lacks: side === 'lead' ? lacksOf(row, draft, open, now) : [],
      closed: whyClosed(open, now),
      quoteDeadline: open.quoteDeadline,
      plan: { criteria: plan.criteria, years: plan.years, namesHidden: plan.namesHidden },
      gaps:
        side !== 'buyer' && settled && consensus?.closedAt && row.status === 'rejected'
          ? await gapsFor(tx, row, open, { plan, scores: consensus.scores, settled })
          : null,
      settled: settled && side !== 'buyer' ? settledForProvider(settled, row.status) : settled,
      sendingId: side === 'member' || unnamed ? null : (sending?.id ?? null),
    }
  })
}

function teamOf(row: WholeProposal, own: string): TeamLine[] {
  return row.members.map(({ organizationId, organization, role, consentedAt, declinedAt }) => ({
    organizationId,
    name: organization.name,
    role,
    state: consentedAt ? 'consented' : declinedAt ? 'declined' : 'asked',
    own: organizationId === own,
  }))
}

/** Those with whom it was submitted, whoever was asked or taken out since. */
async function teamSubmitted(tx: Tx, submitted: ProposalContent | null): Promise<TeamLine[]> {
  const team = submitted?.team ?? []
  const names = await namesOfOrganizations(
    tx,
    team.map(({ organizationId }) => organizationId),
  )
  return team.flatMap(({ organizationId, role }) => {
    const name = names.get(organizationId)
    return name ? [{ organizationId, name, role, state: 'consented', own: false }] : []
  })
}

/** Whether words, team or files are other than those last submitted. */
async function isChanged(tx: Tx, row: WholeProposal, submitted: ProposalContent, draft: ProposalContent) {
  const team = row.members
    .filter(({ declinedAt }) => declinedAt === null)
    .map(({ organizationId, role }) => ({ organizationId, role }))
  return !sameContent(submitted, { ...draft, team }) || (await hasOtherAttachments(tx, row.id, row.version))
}

/** Which proposal was chosen is the buyer's to know, and why is for the one that was. */
function settledForProvider(settled: Settled, status: WholeProposal['status']): Settled {
  const isTold = settled.kind !== 'awarded' || status === 'awarded'
  return { kind: settled.kind, reason: isTold ? settled.reason : '', proposalId: null }
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
  { plan, scores, settled }: { plan: EvaluationPlan; scores: Scores; settled: Settled & { settledAt: Date } },
): Promise<Gap[] | null> {
  const all = candidatesOf(await listSubmitted(tx, buyerId, needId), {
    years: plan.years,
    namesHidden: true,
    now: settled.settledAt,
  })
  const { ranked } = resultOf(all, plan, scores)
  const pointsOf = (id: string | null) => ranked.find((one) => one.id === id)?.points ?? null
  const own = pointsOf(row.id)
  return own && gapsOf(plan.criteria, own, pointsOf(settled.proposalId))
}
