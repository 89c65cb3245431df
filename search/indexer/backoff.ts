/** After this many refusals of one document nobody asks again by itself; the line stays, with the reason. */
export const ATTEMPTS_LIMIT = 8
const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 3_600

/** Seconds until the next attempt: doubles with each, up to an hour. */
export function waitSeconds(attempts: number): number {
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.max(0, attempts - 1))
}
