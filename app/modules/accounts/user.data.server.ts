import type { Tx } from '#app/platform/transaction.server.ts'

export function findUserByEmail(tx: Tx, email: string) {
  return tx.user.findUnique({
    where: { email },
    select: { id: true, name: true, email: true, locale: true, passwordHash: true, demo: true },
  })
}

export function findPasswordHash(tx: Tx, userId: string) {
  return tx.user.findUnique({ where: { id: userId }, select: { passwordHash: true } })
}

export function insertUser(
  tx: Tx,
  user: { name: string; email: string; passwordHash: string; locale: string },
): Promise<{ id: string }> {
  return tx.user.create({ data: user, select: { id: true } })
}

export function updatePassword(tx: Tx, userId: string, passwordHash: string) {
  return tx.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } })
}

export function updateProfile(tx: Tx, userId: string, profile: { name: string; locale: string }) {
  return tx.user.update({ where: { id: userId }, data: profile, select: { id: true } })
}

/** Those of the addresses that belong to people of the demo story. */
export function findDemoUsers(tx: Tx, emails: string[]) {
  return tx.user.findMany({
    where: { email: { in: emails }, demo: true },
    select: { id: true, name: true, email: true },
  })
}
