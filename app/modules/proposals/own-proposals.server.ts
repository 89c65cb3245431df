import type { Member } from '#app/modules/accounts/actor.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { countOwnProposals, PROPOSALS_PER_PAGE, pageOfOwnProposals } from './proposal.data.server.ts'
import { type ProposalContent, totalFen } from './proposal.ts'
import type { ProposalStatus } from './proposal-life.ts'
import type { OwnProposals } from './proposal-view.ts'
import { countUnread, sendingsByNeed } from './talk.data.server.ts'

/** A page of the proposals that the organization leads or was asked into. */
export async function ownProposals(
  actor: Member,
  { page, status }: { page: number; status?: ProposalStatus },
): Promise<OwnProposals> {
  const own = actor.organization.id
  return reading(async (tx) => {
    const counts = await countOwnProposals(tx, own)
    const rows = await pageOfOwnProposals(tx, own, { page, ...(status ? { status } : {}) })
    const led = rows.filter(({ organizationId }) => organizationId === own)
    const sendings = await sendingsByNeed(
      tx,
      own,
      led.map(({ needId }) => needId),
    )
    const unread = await countUnread(tx, own, [...sendings.values()])
    const total = status ? (counts[status] ?? 0) : Object.values(counts).reduce((sum, one) => sum + one, 0)
    return {
      counts,
      pages: Math.max(1, Math.ceil(total / PROPOSALS_PER_PAGE)),
      proposals: rows.map((row) => {
        const need = row.need.versions[0]?.snapshot as NeedSnapshot | undefined
        const lead = row.organizationId === own
        const sendingId = (lead && sendings.get(row.needId)) || null
        return {
          id: row.id,
          needId: row.needId,
          title: need?.title ?? '',
          status: row.status,
          version: row.version,
          totalFen: totalFen({ lines: (row.content as unknown as ProposalContent).lines ?? [] }),
          quoteDeadline: need?.quoteDeadline ?? null,
          updatedAt: row.updatedAt.toISOString(),
          lead,
          awaitsConsent: row.members.some(
            ({ organizationId, consentedAt, declinedAt }) =>
              organizationId === own && !consentedAt && !declinedAt,
          ),
          unread: sendingId ? (unread.get(sendingId) ?? 0) : 0,
          sendingId,
        }
      }),
    }
  })
}
