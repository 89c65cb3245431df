import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import {
  findIdentity,
  isCreditCodeTaken,
  lockOrganization,
  updateOrganization,
} from './organization.data.server.ts'
import type { OrganizationProfile } from './organization.schema.ts'
import { organizationChanged } from './organization-changed.server.ts'
import { type Renaming, renamingOf } from './renaming.ts'

/** Writes an organization's profile over the version it was filled from, in the caller's transaction; what officials found under another name is the caller's to end. */
export async function writeProfile(
  tx: Tx,
  actor: Member,
  version: number,
  profile: OrganizationProfile,
): Promise<Outcome<{ renaming: Renaming | null }, 'stale' | 'credit-code-taken'>> {
  const { id } = actor.organization
  // Held first: what officials decide meanwhile they decide on the one name or the other.
  await lockOrganization(tx, id)
  if (await isCreditCodeTaken(tx, profile.creditCode, id)) return refused('credit-code-taken')
  const before = await findIdentity(tx, id)
  if (!(await updateOrganization(tx, id, version, profile))) return refused('stale')
  await organizationChanged(tx, actor, 'profile')
  return granted({ renaming: renamingOf(before, profile) })
}
