import { Prisma } from '#prisma/generated/client.ts'

/** Whether the database refused a row because another one has the same key: a known constraint, not a fault. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
