import { randomUUID } from 'node:crypto'
import { transaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** A need told to a provider that is interested, straight in the database; the need's routing is made where it has none. */
export async function aSending(
  overrides: Partial<Prisma.SendingUncheckedCreateInput> & { needId: string; organizationId: string },
) {
  return transaction(async (tx) => {
    const { needId } = overrides
    await tx.needRouting.upsert({ where: { needId }, create: { needId, wave: 1 }, update: {} })
    return tx.sending.create({
      data: {
        offeringId: randomUUID(),
        needVersion: 1,
        wave: 1,
        slotKind: 'merit',
        scoreBp: 8000,
        status: 'interested',
        dueAt: new Date(Date.now() + 72 * 3_600_000),
        answeredAt: new Date(),
        ...overrides,
      },
    })
  })
}
