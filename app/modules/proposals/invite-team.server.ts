import type { Member } from '#app/modules/accounts/actor.ts'
import { normaliseCreditCode } from '#app/modules/taxonomy/credit-code.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { whyClosed } from './deadlines.ts'
import { holdOwnProposal } from './proposal.data.server.ts'
import { isEditable } from './proposal-life.ts'
import { findOpenNeed } from './reception.data.server.ts'
import { countMembers, findProviderNamed, inviteMember, removeMember } from './team.data.server.ts'

const TEAM_LIMIT = 5

type Refusal =
  | 'gone'
  | 'over'
  | 'unknown-provider'
  | 'own-organization'
  | 'team-full'
  | 'settled'
  | 'late'
  | 'evaluating'
  | 'not-open'

/** Asks another provider, by its whole name or its credit code, to answer together; it must agree before submission. */
export async function inviteIntoTeam(
  actor: Member,
  id: string,
  { who, role }: { who: string; role: string },
  now = new Date(),
): Promise<Outcome<{ name: string }, Refusal>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const proposal = await holdOwnProposal(tx, actor.organization.id, id)
    const open = proposal && (await findOpenNeed(tx, proposal.needId))
    if (!proposal || !open) return refused('gone')
    if (!isEditable(proposal.status)) return refused('over')
    const closed = whyClosed(open, now)
    if (closed) return refused(closed)
    const provider = await findProviderNamed(tx, who, normaliseCreditCode(who))
    // Whose need it is must not come out by asking.
    if (!provider || provider.id === open.buyerId) return refused('unknown-provider')
    if (provider.id === actor.organization.id) return refused('own-organization')
    if ((await countMembers(tx, id)) >= TEAM_LIMIT) return refused('team-full')
    await inviteMember(tx, id, provider.id, role, now)
    await appendEvent(tx, {
      type: 'proposal.invited',
      subjectId: id,
      organizationId: actor.organization.id,
      actorId: actor.userId,
      data: {
        toOrganizationId: provider.id,
        needId: open.needId,
        proposalId: id,
        title: open.need.title,
      },
    })
    return granted({ name: provider.name })
  })
}

/** Takes an organization out of the team; what was submitted with it stays as it was. */
export async function removeFromTeam(
  actor: Member,
  id: string,
  organizationId: string,
): Promise<Outcome<{ id: string }, 'gone' | 'over' | 'done-already'>> {
  if (!isUuid(id) || !isUuid(organizationId)) return refused('gone')
  return transaction(async (tx) => {
    const proposal = await holdOwnProposal(tx, actor.organization.id, id)
    if (!proposal) return refused('gone')
    if (!isEditable(proposal.status)) return refused('over')
    return (await removeMember(tx, id, organizationId)) ? granted({ id }) : refused('done-already')
  })
}
