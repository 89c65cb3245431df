/** PostgreSQL's code for a row that an exclusion constraint refused: somebody else has the window. */
const EXCLUSION_VIOLATION = '23P01'

export function isExclusionViolation(error: unknown): boolean {
  let one: unknown = error
  // Prisma wraps what the driver said: meta.driverAdapterError.cause.originalCode.
  for (let depth = 0; depth < 6 && typeof one === 'object' && one !== null; depth++) {
    const { originalCode, code, meta, driverAdapterError, cause } = one as Record<string, unknown>
    if (originalCode === EXCLUSION_VIOLATION || code === EXCLUSION_VIOLATION) return true
    one = meta ?? driverAdapterError ?? cause
  }
  return false
}
