import type { Tx } from '#app/platform/transaction.server.ts'

export function findUserByEmail(tx: Tx, email: string) {
  return tx.user.findUnique({
    where: { email },
    select: {
      id: true,
      name: true,
      email: true,
      locale: true,
      passwordHash: true,
      passwordSetAt: true,
      demo: true,
    },
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

export function updatePassword(tx: Tx, userId: string, passwordHash: string, now: Date) {
  return tx.user.update({
    where: { id: userId },
    data: { passwordHash, passwordSetAt: now },
    select: { id: true },
  })
}

/** Hashes of a user's newest former passwords. */
export async function findFormerHashes(tx: Tx, userId: string, limit: number): Promise<string[]> {
  const rows = await tx.formerPassword.findMany({
    where: { userId },
    orderBy: { id: 'desc' },
    take: limit,
    select: { passwordHash: true },
  })
  return rows.map((row) => row.passwordHash)
}

/** Keeps the hash that is about to be replaced, and of all only the newest. */
export async function keepFormerHash(tx: Tx, userId: string, keep: number) {
  const { passwordHash } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { passwordHash: true },
  })
  await tx.formerPassword.create({ data: { userId, passwordHash } })
  const outdated = await tx.formerPassword.findMany({
    where: { userId },
    orderBy: { id: 'desc' },
    skip: keep,
    select: { id: true },
  })
  await tx.formerPassword.deleteMany({ where: { id: { in: outdated.map((row) => row.id) } } })
}

export function updateProfile(tx: Tx, userId: string, { name, locale }: { name: string; locale: string }) {
  return tx.user.update({ where: { id: userId }, data: { name, locale }, select: { id: true } })
}

export function findKeepsViews(tx: Tx, userId: string) {
  return tx.user.findUnique({ where: { id: userId }, select: { keepsViews: true } })
}

export function updateKeepsViews(tx: Tx, userId: string, keepsViews: boolean) {
  return tx.user.update({ where: { id: userId }, data: { keepsViews }, select: { id: true } })
}

/** Those of the addresses that belong to people of the demo story. */
export function findDemoUsers(tx: Tx, emails: string[]) {
  return tx.user.findMany({
    where: { email: { in: emails }, demo: true },
    select: { id: true, name: true, email: true },
  })
}
