import type { Actor } from '#app/modules/accounts/actor.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'

const HOUR_SECONDS = 3_600
const exports = sharedRateLimit('exports', 60, HOUR_SECONDS)

/** Counts a file that somebody has made: each reads a whole list, and is kept or recorded. False where there were too many in an hour. */
export const mayExport = (actor: Actor) => exports.take(actor.userId)
