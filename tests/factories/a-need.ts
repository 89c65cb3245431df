import { randomUUID } from 'node:crypto'
import { transaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { aMember } from './an-organization.ts'

/** A draft that lacks nothing to be published, straight in the database. */
export async function aNeed(overrides: Partial<Prisma.NeedUncheckedCreateInput> = {}) {
  const organizationId = overrides.organizationId ?? (await aMember()).organization.id
  return transaction((tx) =>
    tx.need.create({
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
    }),
  )
}
