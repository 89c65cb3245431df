import type { Member } from '#app/modules/accounts/actor.ts'
import { lockOrganization } from '#app/modules/organizations/organization.data.server.ts'
import { dayOf, dayOfDate } from '#app/platform/dates.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findCaseOf, moveCase } from './case.data.server.ts'
import { appealDue } from './clocks.ts'
import type { AppealForm } from './moderation.schema.ts'
import { mayAppeal } from './moderation.ts'
import { sayCase } from './say-case.server.ts'

/** The owner asks another official to look at it again; once, and in time. It stays down meanwhile. */
export async function appealTakedown(
  actor: Member,
  id: string,
  { revision, words }: AppealForm,
  now = new Date(),
): Promise<Outcome<{ id: string }, 'gone' | 'not-now' | 'changed'>> {
  if (!isUuid(id)) return refused('gone')
  const ownerId = actor.organization.id
  return transaction(async (tx) => {
    await lockOrganization(tx, ownerId)
    const found = await findCaseOf(tx, ownerId, id)
    if (!found) return refused('gone')
    const until = found.appealUntil && dayOfDate(found.appealUntil)
    if (!mayAppeal({ state: found.state, appealUntil: until }, dayOf(now))) return refused('not-now')
    const appealed = { state: 'appealed' as const, dueAt: appealDue(now), appealedAt: now, appeal: words }
    if (!(await moveCase(tx, { ...found, revision }, appealed))) return refused('changed')
    await sayCase(tx, found, { act: 'appeal', by: actor, at: now, words })
    return granted({ id })
  })
}
