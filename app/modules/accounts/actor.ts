/** Who acts, in which organization, with which rights. */
export type MembershipRole = 'owner' | 'editor' | 'viewer'
export type PlatformRole = 'member' | 'operator' | 'official' | 'auditor'

export type Actor = {
  sessionId: string
  userId: string
  name: string
  email: string
  locale: string
  platformRole: PlatformRole
  /** Region an official is limited to: a district, or a park that reports for itself; null is the whole city. */
  regionScope: string | null
  /** The organization acted for; null until the user founds or joins one. */
  organization: {
    id: string
    name: string
    role: MembershipRole
    isManufacturer: boolean
    isProvider: boolean
  } | null
}

type Organization = Omit<NonNullable<Actor['organization']>, 'role'>
type ActingUser = Omit<Actor, 'sessionId' | 'userId' | 'organization'> & { id: string; memberships: unknown }

/** A user of the database as an actor, in the organization of one membership or in none. */
export function actorOf(
  { id: userId, memberships: _, ...user }: ActingUser,
  membership: { role: MembershipRole; organization: Organization } | null | undefined,
  /** '' where nobody signed in: a command, a job. */
  sessionId = '',
): Actor {
  const organization = membership ? { ...membership.organization, role: membership.role } : null
  return { ...user, userId, sessionId, organization }
}

/** An actor who acts for an organization. */
export type Member = Actor & { organization: NonNullable<Actor['organization']> }

const RANK: Record<MembershipRole, number> = { viewer: 0, editor: 1, owner: 2 }

/** Whether a role includes what another may do. */
export function roleIncludes(role: MembershipRole, wanted: MembershipRole): boolean {
  return RANK[role] >= RANK[wanted]
}
