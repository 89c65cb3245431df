import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What of a user decides what they may do. */
const actingUser = {
  id: true,
  name: true,
  email: true,
  locale: true,
  platformRole: true,
  regionScope: true,
  memberships: {
    orderBy: { createdAt: 'asc' },
    select: {
      role: true,
      organization: { select: { id: true, name: true, isManufacturer: true, isProvider: true } },
    },
  },
} satisfies Prisma.UserSelect

/** A session with its user and memberships, if it is still good at `now`. */
export function findSession(tx: Tx, id: string, now: Date, usedSince: Date) {
  return tx.session.findFirst({
    where: { id, expiresAt: { gt: now }, lastSeenAt: { gt: usedSince } },
    select: {
      id: true,
      organizationId: true,
      lastSeenAt: true,
      user: { select: actingUser },
    },
  })
}

export function insertSession(
  tx: Tx,
  session: {
    id: string
    userId: string
    organizationId: string | null
    userAgent: string | null
    expiresAt: Date
  },
) {
  return tx.session.create({ data: session })
}

export function touchSession(tx: Tx, id: string, now: Date) {
  return tx.session.updateMany({ where: { id }, data: { lastSeenAt: now } })
}

export function chooseOrganization(tx: Tx, id: string, organizationId: string) {
  return tx.session.updateMany({ where: { id }, data: { organizationId } })
}

export function deleteSession(tx: Tx, id: string) {
  return tx.session.deleteMany({ where: { id } })
}

export function deleteSessionsOf(tx: Tx, userId: string, exceptId?: string) {
  return tx.session.deleteMany({ where: { userId, ...(exceptId ? { NOT: { id: exceptId } } : {}) } })
}

/** A user's sessions that are still good at `now`, the last used first. */
export function listSessionsOf(tx: Tx, userId: string, now: Date, usedSince: Date) {
  return tx.session.findMany({
    where: { userId, expiresAt: { gt: now }, lastSeenAt: { gt: usedSince } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  })
}

export function deleteSessionOf(tx: Tx, userId: string, id: string) {
  return tx.session.deleteMany({ where: { id, userId } })
}

/** Somebody with what decides what they may do. */
export function findActingUser(tx: Tx, where: { id: string } | { email: string }) {
  return tx.user.findUnique({ where, select: actingUser })
}
