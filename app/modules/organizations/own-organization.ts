import type { MembershipRole } from '#app/modules/accounts/actor.ts'

/** One of the organizations that somebody can act for. */
export type OwnOrganization = { id: string; name: string; role: MembershipRole; current: boolean }
