import type { Actor } from '#app/modules/accounts/actor.ts'
import { refreshOfferingsOf } from '#app/modules/offerings/refresh-offerings.server.ts'
import { lockOrganization } from '#app/modules/organizations/organization.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { applyState } from './effect.data.server.ts'
import { findItemFor, moveItem } from './item.data.server.ts'
import { sayStep } from './say-step.server.ts'
import type { DecisionForm } from './verification.schema.ts'
import { endAtRevision, recheckDay } from './verification.ts'

/** Decides an item of the queue. Of two officials the first decides; what counted on it is judged anew. */
export async function decideVerification(
  actor: Actor,
  id: string,
  { revision, decision, reason, text, expiresOn }: DecisionForm,
  now = new Date(),
): Promise<Outcome<{ organizationId: string }, 'gone' | 'taken' | 'past-end'>> {
  if (!isUuid(id)) return refused('gone')
  const outcome = await transaction(async (tx) => {
    const asked = await findItemFor(tx, actor, id)
    if (!asked) return refused('gone')
    // Held first: neither its name nor what else of it is decided changes meanwhile.
    await lockOrganization(tx, asked.organizationId)
    const item = (await findItemFor(tx, actor, id)) ?? asked
    if (item.revision !== revision || item.state !== 'pending') return refused('taken')
    const today = dayOf(now)
    const approves = decision === 'approved'
    const last = approves ? expiresOn : null
    if (last && last < today) return refused('past-end')
    // What was approved before and asks for more only now counts until the day it was approved for.
    const end = decision === 'revise' ? endAtRevision(item, today) : last
    const days = { expiresOn: end, recheckOn: approves ? recheckDay(today) : null }
    if (!(await moveItem(tx, item, { state: decision, ...days }))) return refused('taken')
    await applyState(tx, item, { state: decision, expiresOn: last, now })
    const why = approves ? {} : { reason }
    await sayStep(tx, item, {
      act: decision,
      by: actor,
      at: now,
      text: text || undefined,
      expiresOn: last,
      ...why,
    })
    return granted({ organizationId: item.organizationId })
  })
  if (outcome.ok) await refreshOfferingsOf(outcome.value.organizationId)
  return outcome
}
