import { type RateLimiterAbstract, RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/** So many in so many seconds, by key; counted in this process. */
export function rateLimit(name: string, points: number, seconds: number): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix: name, points, duration: seconds })
}

/** Counts one for a key; false where there were too many. */
export function take(limit: RateLimiterAbstract, key: string): Promise<boolean> {
  return limit.consume(key).then(
    () => true,
    (refusal: RateLimiterRes | Error) => {
      if (refusal instanceof Error) throw refusal
      return false
    },
  )
}
