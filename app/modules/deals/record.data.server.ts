import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { firstBroken, linked } from './hash-chain.server.ts'
import type { Party } from './party.ts'

/** Who does something, for the record; the clock is nobody. */
export type Doer = { who: Party; organizationId: string | null; userId: string | null }

export const byItself: Doer = { who: 'clock', organizationId: null, userId: null }

export type NewRecord = {
  kind: string
  milestoneId?: string | null
  data?: Record<string, unknown>
}

/** Adds a line to the record of a deal that is locked. */
export async function appendRecord(
  tx: Tx,
  dealId: string,
  { who, organizationId, userId }: Doer,
  { kind, milestoneId = null, data = {} }: NewRecord,
  at: Date,
): Promise<void> {
  const last = await tx.dealRecord.findFirst({
    where: { dealId },
    orderBy: { seq: 'desc' },
    select: { seq: true, hash: true },
  })
  const line = {
    dealId,
    kind,
    who,
    organizationId,
    userId,
    milestoneId,
    data: data as Prisma.InputJsonObject & Prisma.JsonObject,
    at,
  }
  await tx.dealRecord.create({ data: linked(line, last), select: { seq: true } })
}

/** The whole record of a deal in order, with whether every line still holds the hash of the one before. */
export async function readRecords(tx: Tx, dealId: string) {
  const records = await tx.dealRecord.findMany({ where: { dealId }, orderBy: { seq: 'asc' } })
  return { records, unbroken: firstBroken(records) === null }
}
