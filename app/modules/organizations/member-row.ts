import type { MembershipRole } from '#app/modules/accounts/actor.ts'

export type MemberRow = {
  userId: string
  name: string
  email: string
  role: MembershipRole
  createdAt: Date
  /** The one who looks. */
  self: boolean
}

export type InvitationRow = {
  id: string
  email: string
  role: MembershipRole
  createdAt: Date
  expiresAt: Date
}
