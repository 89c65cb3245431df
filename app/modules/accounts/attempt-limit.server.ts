import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

const QUARTER_HOUR_SECONDS = 900
const HOUR_SECONDS = 3600

const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterMemory({ keyPrefix, points, duration })

/** Wrong passwords from one address for one account, for one account from anywhere, from one address. */
const wrongPasswords = {
  accountAndAddress: limiter('wrong-account-address', 5, QUARTER_HOUR_SECONDS),
  account: limiter('wrong-account', 50, HOUR_SECONDS),
  address: limiter('wrong-address', 100, QUARTER_HOUR_SECONDS),
}
const newAccounts = limiter('new-accounts', 20, HOUR_SECONDS)
const lettersTo = limiter('letters-to', 3, HOUR_SECONDS)
const lettersFrom = limiter('letters-from', 20, HOUR_SECONDS)

/** Where an attempt comes from and whom it is for. */
export type Attempt = { email: string; address: string }

const keysOf = ({ email, address }: Attempt) =>
  [
    [wrongPasswords.accountAndAddress, `${email} ${address}`],
    [wrongPasswords.account, email],
    [wrongPasswords.address, address],
  ] as const

/** Whether so many passwords were wrong that no more are looked at for now. Right ones are not counted. */
export async function tooManyWrongPasswords(attempt: Attempt): Promise<boolean> {
  const states = await Promise.all(
    keysOf(attempt).map(async ([limit, key]) => {
      const state = await limit.get(key)
      return state !== null && state.consumedPoints >= limit.points
    }),
  )
  return states.includes(true)
}

export async function countWrongPassword(attempt: Attempt): Promise<void> {
  await Promise.all(keysOf(attempt).map(([limit, key]) => limit.penalty(key)))
}

export async function forgetWrongPasswords(attempt: Attempt): Promise<void> {
  await wrongPasswords.accountAndAddress.delete(`${attempt.email} ${attempt.address}`)
}

/** Counts a sign-up; false where this address has made too many. */
export const mayMakeAccount = (address: string) => take(newAccounts, address)

/** Counts a letter that somebody asks for; false where they or the recipient had too many. */
export async function mayAskForLetter({ email, address }: Attempt): Promise<boolean> {
  return (await take(lettersFrom, address)) && (await take(lettersTo, email))
}

async function take(limit: RateLimiterMemory, key: string): Promise<boolean> {
  return limit.consume(key).then(
    () => true,
    (refusal: RateLimiterRes | Error) => {
      if (refusal instanceof Error) throw refusal
      return false
    },
  )
}
