import type { Tx } from '#app/platform/transaction.server.ts'
import type { Window } from './window.ts'

/** The link in force; null where there is none. */
export function feedInForce(tx: Tx, lineId: string) {
  return tx.calendarFeed.findFirst({ where: { lineId, revokedAt: null }, select: { createdAt: true } })
}

export async function revokeFeeds(tx: Tx, lineId: string, now: Date): Promise<boolean> {
  const { count } = await tx.calendarFeed.updateMany({
    where: { lineId, revokedAt: null },
    data: { revokedAt: now },
  })
  return count > 0
}

export async function insertFeed(
  tx: Tx,
  data: { lineId: string; organizationId: string; tokenHash: string; createdById: string },
): Promise<void> {
  await tx.calendarFeed.create({ data })
}

/** The line that a secret address leads to; null where it was ended or never was. */
export async function lineOfFeed(tx: Tx, tokenHash: string): Promise<string | null> {
  const feed = await tx.calendarFeed.findFirst({
    where: { tokenHash, revokedAt: null },
    select: { lineId: true },
  })
  return feed?.lineId ?? null
}

/** The newest upload takes the place of the one before. */
export async function replaceImported(tx: Tx, lineId: string, fileName: string, windows: readonly Window[]) {
  await tx.importedBusy.deleteMany({ where: { lineId } })
  await tx.importedBusy.createMany({
    data: windows.map(({ from, until }) => ({ lineId, from, until, fileName })),
  })
}

export async function importedInto(tx: Tx, lineId: string): Promise<{ count: number; name: string } | null> {
  const first = await tx.importedBusy.findFirst({ where: { lineId }, select: { fileName: true } })
  return first && { name: first.fileName, count: await tx.importedBusy.count({ where: { lineId } }) }
}
