import type { Prisma as PrismaTypes } from '#prisma/generated/client.ts'
import { openedDatabase } from './db.server.ts'

/** What data functions take first: a transaction in progress. */
export type Tx = PrismaTypes.TransactionClient

/**
 * Runs a use case in one transaction. Inside it, only `tx` may speak to the database: the embedded engine has
 * one session, so a second client would wait for itself.
 */
export async function transaction<Result>(
  work: (tx: Tx) => Promise<Result>,
  /** For what goes through a whole table; others get the time that a page may take. */
  { timeoutMilliseconds }: { timeoutMilliseconds?: number } = {},
): Promise<Result> {
  const { prisma } = await openedDatabase()
  return prisma.$transaction(work, timeoutMilliseconds ? { timeout: timeoutMilliseconds } : {})
}

/** A read that needs no transaction. */
export async function reading<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { prisma } = await openedDatabase()
  return work(prisma)
}
