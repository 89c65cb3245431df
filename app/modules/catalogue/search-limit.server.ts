import { env } from '#app/platform/env.server.ts'
import { tooManyRequests } from '#app/platform/http.server.ts'
import { networkOf } from '#app/platform/network.ts'
import { type RateLimit, rateLimit } from '#app/platform/rate-limit.server.ts'

const SECONDS = 60
let searches: RateLimit | undefined

/**
 * Counts a search of an address, a whole office's perhaps; a robot that reads the catalogue is told to wait.
 * @throws the answer 429 where there were too many in a minute
 */
export async function countSearch(address: string): Promise<void> {
  searches ??= rateLimit('searches', env().SEARCHES_PER_MINUTE, SECONDS)
  if (!(await searches.take(networkOf(address)))) tooManyRequests(SECONDS)
}
