import { beginningOf } from '../beginning-of.ts'

/** Tries before an event is given up: the first, and those an hour or so after it. */
export const ATTEMPTS_LIMIT = 6
const FIRST_WAIT_MILLISECONDS = 30_000
const FACTOR = 4
const REASON_LENGTH = 2000

/** When an event that failed so often is tried next: half a minute, two, eight, half an hour, two hours. */
export function nextAttempt(attempts: number, now: Date): Date {
  return new Date(now.getTime() + FIRST_WAIT_MILLISECONDS * FACTOR ** (attempts - 1))
}

/** Codes of Prisma and PostgreSQL for two transactions that were in each other's way. */
const CONFLICTS = new Set(['P2034', '40001', '40P01'])

export function saysConflict(error: unknown): boolean {
  return codesOf(error).some((code) => CONFLICTS.has(code))
}

function codesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const { code, meta } = error as { code?: unknown; meta?: { driverAdapterError?: { cause?: unknown } } }
  const inner = meta?.driverAdapterError?.cause as { originalCode?: unknown } | undefined
  return [code, inner?.originalCode].filter((one): one is string => typeof one === 'string')
}

/** What is kept of an error. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return beginningOf(text.replaceAll('\0', ''), REASON_LENGTH)
}
