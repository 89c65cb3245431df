/** After this many refusals of one document nobody asks again by itself; the line stays, with the reason. */
export const ATTEMPTS_LIMIT = 8
/** How long a drain may be silent before its lines go to another one. Longer than an engine waits for a task. */
export const LEASE_SECONDS = 180
/** How long lines wait whose engine is away. */
export const AWAY_SECONDS = 15
const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 3_600

/** Seconds until the next attempt: doubles with each, up to an hour. */
export function waitSeconds(attempts: number): number {
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.max(0, attempts - 1))
}
