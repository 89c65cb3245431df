import { type Actor, type Member, roleIncludes } from '#app/modules/accounts/actor.ts'
import { noteRead } from '#app/modules/accounts/note-read.server.ts'
import { holds, oversees } from '#app/modules/accounts/powers.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { asSeenBy } from './as-seen-by.ts'
import { dealsOf, overseenBy } from './deal.data.server.ts'
import { findWholeDeal } from './deal-view.data.server.ts'
import type { DealView, OwnDeal } from './deal-view.ts'
import { partyOf } from './party.ts'
import { versionsOf, viewOf } from './view-of-deal.server.ts'

/** A deal of the acting organization; null for others' and for ids that are none. `wholeRecord` shows more than its newest lines. */
export async function readDeal(
  actor: Member,
  id: string,
  now = new Date(),
  wholeRecord = true,
): Promise<OwnDeal | null> {
  if (!isUuid(id)) return null
  const organizationId = actor.organization.id
  return reading(async (tx) => {
    const deal = await findWholeDeal(tx, id, dealsOf(organizationId))
    const party = deal && partyOf(deal, organizationId)
    if (!party) return null
    const canEdit = roleIncludes(actor.organization.role, 'editor')
    const view = await viewOf(tx, deal, { who: party, organizationId }, now, wholeRecord)
    return {
      ...view,
      may: canEdit ? view.may : [],
      milestones: canEdit ? view.milestones : view.milestones.map((one) => ({ ...one, may: [] })),
      ...asSeenBy(view, party),
      needId: party === 'buyer' ? deal.needId : null,
      party,
      canEdit,
      canSign: roleIncludes(actor.organization.role, 'owner'),
      role: deal.members.find((member) => member.organizationId === organizationId)?.role ?? '',
    }
  })
}

/** A deal for those who oversee it; that they read it is recorded. */
export async function readAnyDeal(actor: Actor, id: string, now = new Date()): Promise<DealView | null> {
  if (!oversees(actor) || !isUuid(id)) return null
  const deal = await reading((tx) => findWholeDeal(tx, id, overseenBy(actor)))
  if (!deal) return null
  const { title, buyerId, providerId } = deal
  await noteRead(actor, { kind: 'deal', subjectId: id, title, organizationIds: [buyerId, providerId] })
  return reading(async (tx) => {
    const view = await viewOf(tx, deal, { who: 'operator', organizationId: null }, now, true)
    return holds(actor, 'system') ? view : { ...view, may: [] }
  })
}

/** Every version of the terms of a deal of the organization, newest first. */
export async function readVersions(actor: Member, id: string) {
  if (!isUuid(id)) return null
  const deal = await reading((tx) => findWholeDeal(tx, id, dealsOf(actor.organization.id)))
  return deal && { title: deal.title, state: deal.state, versions: versionsOf(deal) }
}
