/** Prisma's code for a row refused because another one has the same key: a known constraint, not a fault. */
const UNIQUE_VIOLATION = 'P2002'

export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION
}
