import type { Actor } from '#app/modules/accounts/actor.ts'
import { chooseOrganization } from '#app/modules/accounts/session.data.server.ts'
import { isUniqueViolation } from '#app/modules/accounts/unique-violation.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { insertMembership } from './membership.data.server.ts'
import { insertOrganization, isCreditCodeTaken } from './organization.data.server.ts'
import type { OrganizationProfile } from './organization.schema.ts'

const DAY_SECONDS = 86_400
/** A credit code belongs to whoever registers it first: nobody takes those of half the city. */
const founded = sharedRateLimit('founded', 10, DAY_SECONDS)

/** Registers an organization with the actor as its owner, who acts for it from now on. */
export async function foundOrganization(
  actor: Actor,
  profile: OrganizationProfile,
): Promise<Outcome<{ id: string }, 'credit-code-taken' | 'too-many-organizations'>> {
  if (!(await founded.take(actor.userId))) return refused('too-many-organizations')
  try {
    return await transaction(async (tx) => {
      if (await isCreditCodeTaken(tx, profile.creditCode)) return refused('credit-code-taken')
      const { id } = await insertOrganization(tx, profile)
      await insertMembership(tx, { organizationId: id, userId: actor.userId, role: 'owner' })
      await chooseOrganization(tx, actor.sessionId, id)
      await appendEvent(tx, {
        type: 'organization.founded',
        subjectId: id,
        organizationId: id,
        actorId: actor.userId,
      })
      return granted({ id })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refused('credit-code-taken')
    throw error
  }
}
