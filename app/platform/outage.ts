/** Codes of Prisma, of PostgreSQL and of sockets that say: the database cannot be reached, it is no bug of the query. */
const CODES = new Set([
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024'],
  ...['57P01', '57P02', '57P03', '08000', '08001', '08003', '08006', '53300'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT'],
])
const WORDS =
  /Connection terminated|Can't reach database|DatabaseNotReachable|ConnectionClosed|server closed the connection|PGlite is clos|timeout exceeded when trying to connect|after calling end on the pool/i
const DEPTH = 5

/** Seconds after which it is worth another try. */
export const RETRY_AFTER_SECONDS = 30

/** Whether a fault comes of a database that is away, however deep in the error that is said. */
export function isOutage(error: unknown, depth = DEPTH): boolean {
  if (typeof error !== 'object' || error === null || depth === 0) return false
  const { code, originalCode, message, kind, cause, meta, errors } = error as Record<string, unknown>
  return (
    [code, originalCode].some((one) => typeof one === 'string' && CODES.has(one)) ||
    [message, kind].some((one) => typeof one === 'string' && WORDS.test(one)) ||
    [cause, meta, (meta as Record<string, unknown> | undefined)?.driverAdapterError, ...listOf(errors)].some(
      (inner) => isOutage(inner, depth - 1),
    )
  )
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
