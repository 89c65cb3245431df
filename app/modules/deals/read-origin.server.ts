import type { Member } from '#app/modules/accounts/actor.ts'
import { readEvaluation } from '#app/modules/proposals/read-evaluation.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Askable, Awardable } from './awardable.ts'
import { findDealOfNeed } from './deal.data.server.ts'
import { findAskable, listOwnOpenNeeds } from './origin.data.server.ts'

/** What a need can be awarded to, by name as far as its panel may read names; null for others' needs. */
export async function readAwardable(actor: Member, needId: string): Promise<Awardable | null> {
  const evaluation = await readEvaluation(actor, needId)
  return (
    evaluation && {
      needId,
      title: evaluation.title,
      settled: evaluation.settled !== null,
      proposals: evaluation.candidates.map(
        ({ id, name, letter, summary, totalFen, finishOn, validUntil, milestones, team }) => ({
          id,
          provider: name,
          letter,
          summary,
          totalFen,
          finishOn,
          validUntil,
          milestones,
          team,
        }),
      ),
    }
  )
}

const NEEDS_SHOWN = 50

/** What a direct request for an offering can be about; null where the offering is not on offer. */
export async function readAskable(actor: Member, offeringId: string): Promise<Askable | null> {
  if (!isUuid(offeringId)) return null
  return reading(async (tx) => {
    const offering = await findAskable(tx, offeringId)
    if (!offering) return null
    const { id, title, organization, organizationId } = offering
    return {
      offering: { id, title, provider: organization.name },
      own: organizationId === actor.organization.id,
      needs: await listOwnOpenNeeds(tx, actor.organization.id, NEEDS_SHOWN),
    }
  })
}

/** The deal that a need was awarded to, for either side of it; null where there is none. */
export async function dealOfNeed(actor: Member, needId: string): Promise<{ id: string } | null> {
  if (!isUuid(needId)) return null
  return reading((tx) => findDealOfNeed(tx, actor.organization.id, needId))
}
