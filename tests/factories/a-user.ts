import { randomUUID } from 'node:crypto'
import { transaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** A signed-up person, straight in the database. */
export function aUser(overrides: Partial<Prisma.UserUncheckedCreateInput> = {}) {
  const id = randomUUID()
  return transaction((tx) =>
    tx.user.create({
      data: { id, email: `${id}@example.com`, name: '李工', passwordHash: 'none', ...overrides },
    }),
  )
}
