import type { Tx } from '#app/platform/transaction.server.ts'

export function insertReset(tx: Tx, reset: { tokenHash: string; userId: string; expiresAt: Date }) {
  return tx.passwordReset.create({ data: reset })
}

/** A reset that is still good at `now`, with its user. */
export function findReset(tx: Tx, tokenHash: string, now: Date) {
  return tx.passwordReset.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    select: { userId: true, user: { select: { email: true } } },
  })
}

/** Uses a reset up; of two at the same moment only one gets true. */
export async function spendReset(tx: Tx, tokenHash: string, now: Date): Promise<boolean> {
  const { count } = await tx.passwordReset.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return count === 1
}

/** Makes every open reset of a user worthless. */
export function voidResetsOf(tx: Tx, userId: string, now: Date) {
  return tx.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } })
}
