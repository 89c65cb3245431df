import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { deleteShortlisted, findOwnNeedId, insertShortlisted } from './match.data.server.ts'

/** Puts an offering on the need's shortlist, or takes it off; doing either twice changes nothing. */
export async function shortlistOffering(
  actor: Member,
  { needId, offeringId, keep }: { needId: string; offeringId: string; keep: boolean },
): Promise<Outcome<null, 'gone'>> {
  return transaction(async (tx) => {
    const organizationId = actor.organization.id
    if (!(await findOwnNeedId(tx, organizationId, needId))) return refused('gone')
    if (keep) await insertShortlisted(tx, { needId, offeringId, addedById: actor.userId })
    else await deleteShortlisted(tx, organizationId, needId, offeringId)
    return granted(null)
  })
}
