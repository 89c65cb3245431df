import type { Member } from '#app/modules/accounts/actor.ts'
import { lockOrganization } from '#app/modules/organizations/organization.data.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { indexOfferings } from './index-offerings.server.ts'
import { findOwnOffering, updateOffering } from './offering.data.server.ts'
import { mayGo, type OfferingTransition, offeringTransitions } from './offering.ts'

/** Publishes, pauses or archives an offering; the catalogue follows in the same transaction. */
export async function moveOffering(
  actor: Member,
  id: string,
  transition: OfferingTransition,
): Promise<Outcome<{ id: string }, 'gone' | 'not-now' | 'stale' | 'suspended'>> {
  return transaction(async (tx) => {
    // Held first: nothing is published while its provider's page is being taken down.
    if (transition === 'publish') await lockOrganization(tx, actor.organization.id)
    const offering = await findOwnOffering(tx, actor.organization.id, id)
    if (!offering) return refused('gone')
    const published = transition === 'publish'
    const isDown = offering.status === 'suspended' || offering.organization.suspendedAt !== null
    if (isDown && (published || offering.status === 'suspended')) return refused('suspended')
    if (!mayGo(transition, offering.status)) return refused('not-now')
    const now = new Date()
    const moved = await updateOffering(tx, actor.organization.id, offering, {
      status: offeringTransitions[transition].to,
      version: offering.version + 1,
      ...(published ? { publishedAt: offering.publishedAt ?? now, lastConfirmedAt: now } : {}),
    })
    if (!moved) return refused('stale')
    await indexOfferings(tx, actor.organization.id, [id])
    await appendEvent(tx, {
      type: `offering.${offeringTransitions[transition].to}`,
      subjectId: id,
      organizationId: actor.organization.id,
      actorId: actor.userId,
      data: { domain: offering.domainCode, region: offering.organization.regionCode },
      at: now,
    })
    return granted({ id })
  })
}
