import type { Member } from '#app/modules/accounts/actor.ts'
import { isUniqueViolation } from '#app/modules/accounts/unique-violation.server.ts'
import type { OrganizationProfile } from '#app/modules/organizations/organization.schema.ts'
import { writeProfile } from '#app/modules/organizations/write-profile.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { endFindings } from './end-findings.server.ts'

/** Saves an organization's profile over the version it was filled from; what officials found was of that name and credit code. */
export async function editOrganization(
  actor: Member,
  version: number,
  profile: OrganizationProfile,
  now = new Date(),
): Promise<Outcome<{ id: string }, 'stale' | 'credit-code-taken'>> {
  const { id } = actor.organization
  try {
    return await transaction(async (tx) => {
      const written = await writeProfile(tx, actor, version, profile)
      if (!written.ok) return written
      const { renaming } = written.value
      if (renaming) await endFindings(tx, id, renaming, now)
      return granted({ id })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refused('credit-code-taken')
    throw error
  }
}
