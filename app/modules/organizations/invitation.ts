import type { MembershipRole } from '#app/modules/accounts/actor.ts'

/** What a letter's link invites to. */
export type Invitation = { organizationName: string; email: string; role: MembershipRole; expiresAt: Date }
