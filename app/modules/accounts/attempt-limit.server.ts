import { env } from '#app/platform/env.server.ts'
import { networkOf } from '#app/platform/network.ts'
import { type RateLimit, sharedRateLimit } from '#app/platform/rate-limit.server.ts'

const QUARTER_HOUR_SECONDS = 900
const HOUR_SECONDS = 3600

/** Wrong passwords from one address for one account, for one account from anywhere, from one address. */
const accountAndAddress = sharedRateLimit('wrong-account-address', 5, QUARTER_HOUR_SECONDS)
const account = sharedRateLimit('wrong-account', 50, HOUR_SECONDS)
const address = sharedRateLimit('wrong-address', 100, QUARTER_HOUR_SECONDS)
/** 等保三级: five wrong ones, from wherever, shut the account for a quarter of an hour. */
const accountLock = sharedRateLimit('account-lock', 5, QUARTER_HOUR_SECONDS, QUARTER_HOUR_SECONDS)

const newAccounts = sharedRateLimit('new-accounts', 20, HOUR_SECONDS)
const lettersTo = sharedRateLimit('letters-to', 3, HOUR_SECONDS)
const lettersFrom = sharedRateLimit('letters-from', 20, HOUR_SECONDS)
const resets = sharedRateLimit('resets', 30, QUARTER_HOUR_SECONDS)

/** Where an attempt comes from and whom it is for. */
export type Attempt = { email: string; address: string }

/** Counts that a right password forgets, and those from which it only takes itself back: others are wrong meanwhile. */
function countsOf(attempt: Attempt): { forgotten: [RateLimit, string][]; kept: [RateLimit, string][] } {
  const network = networkOf(attempt.address)
  const locks: [RateLimit, string][] =
    env().PASSWORD_PROFILE === 'mlps3' ? [[accountLock, attempt.email]] : []
  return {
    forgotten: [[accountAndAddress, `${attempt.email} ${network}`], ...locks],
    kept: [
      [account, attempt.email],
      [address, network],
    ],
  }
}

/** Counts an attempt before it is judged, so that many at once gain nothing; false where there were too many. */
export async function countAttempt(attempt: Attempt): Promise<boolean> {
  const { forgotten, kept } = countsOf(attempt)
  const within = await Promise.all([...forgotten, ...kept].map(([limit, key]) => limit.take(key)))
  return !within.includes(false)
}

/** Takes back what a right password was counted as. */
export async function forgiveAttempt(attempt: Attempt): Promise<void> {
  const { forgotten, kept } = countsOf(attempt)
  await Promise.all(forgotten.map(([limit, key]) => limit.forget(key)))
  await Promise.all(kept.map(([limit, key]) => limit.giveBack(key)))
}

/** Counts a sign-up; false where this address has made too many. */
export const mayMakeAccount = (from: string) => newAccounts.take(networkOf(from))

/** Counts a use of a letter's link; false where this address has tried too many. */
export const mayTryReset = (from: string) => resets.take(networkOf(from))

/** Counts a letter that somebody asks for; false where they or the recipient had too many. */
export async function mayAskForLetter({ email, address: from }: Attempt): Promise<boolean> {
  return (await lettersFrom.take(networkOf(from))) && (await lettersTo.take(email))
}
