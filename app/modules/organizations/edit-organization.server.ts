import type { Member } from '#app/modules/accounts/actor.ts'
import { isUniqueViolation } from '#app/modules/accounts/unique-violation.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import {
  isCreditCodeTaken,
  isVerifiedAsAnother,
  unverify,
  updateOrganization,
} from './organization.data.server.ts'
import type { OrganizationProfile } from './organization.schema.ts'
import { organizationChanged } from './organization-changed.server.ts'

/** Saves an organization's profile over the version it was filled from; what officials verified was one of that name and credit code. */
export async function editOrganization(
  actor: Member,
  version: number,
  profile: OrganizationProfile,
): Promise<Outcome<{ id: string }, 'stale' | 'credit-code-taken'>> {
  const { id } = actor.organization
  try {
    return await transaction(async (tx) => {
      if (await isCreditCodeTaken(tx, profile.creditCode, id)) return refused('credit-code-taken')
      const becomesAnother = await isVerifiedAsAnother(tx, id, profile)
      if (!(await updateOrganization(tx, id, version, profile))) return refused('stale')
      if (becomesAnother) await unverify(tx, id)
      await organizationChanged(tx, actor, 'profile')
      return granted({ id })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refused('credit-code-taken')
    throw error
  }
}
