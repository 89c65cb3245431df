import { createHash } from 'node:crypto'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  type RateLimiterRes,
} from 'rate-limiter-flexible'
import { openedDatabase } from './db.server.ts'

/** So many in so many seconds, by key. */
export type RateLimit = {
  /** Counts one for a key; false where there were too many. */
  take(key: string): Promise<boolean>
  /** Takes one back that should not have counted. */
  giveBack(key: string): Promise<void>
  /** Starts anew for a key. */
  forget(key: string): Promise<void>
}

/** Counted in this process alone: for what is asked so often that a write each time would cost more than it guards. */
export function rateLimit(name: string, points: number, seconds: number): RateLimit {
  return limitOf(new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }))
}

let cleared = false

/**
 * Counted in the database, for all processes together. While the database does not answer, each process counts for itself:
 * still limited, never open, and no fault of its own. Not to be used inside a transaction: the embedded database has one session.
 * @param lock seconds for which a key is shut after one too many, whenever its window ends; without it, until the window ends
 */
export function sharedRateLimit(name: string, points: number, seconds: number, lock?: number): RateLimit {
  const options = { keyPrefix: name, points, duration: seconds, ...(lock ? { blockDuration: lock } : {}) }
  const limit = new RateLimiterPostgres({
    ...options,
    storeType: 'pool',
    storeClient: {
      query: async (query: object) => (await openedDatabase()).database.pool.query(query as never),
    },
    tableName: 'RateLimit',
    // A migration has made it.
    tableCreated: true,
    // One of the limits clears what all have left behind.
    clearExpiredByTimeout: !cleared,
    // Who is over the limit is refused without asking the database again; a lock is the database's to know.
    ...(lock ? {} : { inMemoryBlockOnConsumed: points + 1 }),
    insuranceLimiter: new RateLimiterMemory(options),
  })
  cleared = true
  return limitOf(limit)
}

function limitOf(limit: RateLimiterAbstract): RateLimit {
  // Hashed: a key is of one length, and a table of limits tells nobody who signs in from where.
  const hashed = (key: string) => createHash('sha256').update(key).digest('base64url')
  return {
    take: (key) =>
      limit.consume(hashed(key)).then(
        () => true,
        (refusal: RateLimiterRes | Error) => {
          if (refusal instanceof Error) throw refusal
          return false
        },
      ),
    giveBack: async (key) => void (await limit.reward(hashed(key))),
    forget: async (key) => void (await limit.delete(hashed(key))),
  }
}
