import { hashToken } from '#app/modules/accounts/secret-token.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findOpenInvitation } from './invitation.data.server.ts'
import type { Invitation } from './invitation.ts'

/** What a letter's link invites to, while it is good; null for any other text. */
export async function findInvitation(token: string, now = new Date()): Promise<Invitation | null> {
  const found = await reading((tx) => findOpenInvitation(tx, hashToken(token), now))
  if (!found) return null
  const { organization, email, role, expiresAt } = found
  return { organizationName: organization.name, email, role, expiresAt }
}
