import { randomUUID } from 'node:crypto'
import { findOwnNeed, insertVersion, snapshotOfNeed } from '#app/modules/needs/need.data.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { aMember } from './an-organization.ts'

/** A draft that lacks nothing to be published, straight in the database; with a version, its words as published. */
export async function aNeed(overrides: Partial<Prisma.NeedUncheckedCreateInput> = {}) {
  const organizationId = overrides.organizationId ?? (await aMember()).organization.id
  return transaction(async (tx) => {
    const need = await tx.need.create({
      data: {
        organizationId,
        authorId: randomUUID(),
        title: '压铸车间制造执行系统',
        background: '三条压铸线，现用 SAP，需要按模次追溯。',
        domainCode: 'D1',
        leafCodes: ['D1.mes'],
        budgetMaxFen: 80_000_000n,
        ...overrides,
      },
    })
    const whole = need.version > 0 && (await findOwnNeed(tx, organizationId, need.id))
    if (whole) await insertVersion(tx, snapshotOfNeed(whole), need.authorId)
    return need
  })
}
