import type { Tx } from '#app/platform/transaction.server.ts'

/** Somebody who is to be told, with what they chose where it is not the default. */
export type Recipient = Awaited<ReturnType<typeof findPeople>>[number]

/** The people of an organization in one of these roles, but for one of them. */
export async function membersOf(
  tx: Tx,
  organizationId: string,
  roles: ('owner' | 'editor')[],
  except: string | null,
): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { organizationId, role: { in: roles }, ...(except ? { userId: { not: except } } : {}) },
    orderBy: { userId: 'asc' },
    select: { userId: true },
  })
  return rows.map(({ userId }) => userId)
}

/** Those of the ids who have an account. */
export async function findPeople(tx: Tx, ids: string[]) {
  // Most events concern nobody with an account, and the database would be asked three times for nobody's choices.
  if (ids.length === 0) return []
  return tx.user.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      email: true,
      notificationChoices: { select: { topic: true, channel: true, wanted: true } },
      notificationTimes: { select: { quietFrom: true, quietTo: true, digest: true } },
    },
  })
}

export async function organizationName(tx: Tx, id: string): Promise<string> {
  const row = await tx.organization.findUnique({ where: { id }, select: { name: true } })
  return row?.name ?? ''
}
