import { rateLimit, take } from '#app/platform/rate-limit.server.ts'

const QUARTER_HOUR_SECONDS = 900
const HOUR_SECONDS = 3600

/** Wrong passwords from one address for one account, for one account from anywhere, from one address. */
const wrongPasswords = {
  accountAndAddress: rateLimit('wrong-account-address', 5, QUARTER_HOUR_SECONDS),
  account: rateLimit('wrong-account', 50, HOUR_SECONDS),
  address: rateLimit('wrong-address', 100, QUARTER_HOUR_SECONDS),
}
const newAccounts = rateLimit('new-accounts', 20, HOUR_SECONDS)
const lettersTo = rateLimit('letters-to', 3, HOUR_SECONDS)
const lettersFrom = rateLimit('letters-from', 20, HOUR_SECONDS)

/** Where an attempt comes from and whom it is for. */
export type Attempt = { email: string; address: string }

const keysOf = ({ email, address }: Attempt) =>
  [
    [wrongPasswords.accountAndAddress, `${email} ${address}`],
    [wrongPasswords.account, email],
    [wrongPasswords.address, address],
  ] as const

/** Counts an attempt before it is judged, so that many at once gain nothing; false where there were too many. */
export async function countAttempt(attempt: Attempt): Promise<boolean> {
  const within = await Promise.all(
    keysOf(attempt).map(async ([limit, key]) => (await limit.penalty(key)).consumedPoints <= limit.points),
  )
  return !within.includes(false)
}

/** Takes back what a right password was counted as. */
export async function forgiveAttempt(attempt: Attempt): Promise<void> {
  const [accountAndAddress, ...wider] = keysOf(attempt)
  await accountAndAddress[0].delete(accountAndAddress[1])
  await Promise.all(wider.map(([limit, key]) => limit.reward(key)))
}

/** Counts a sign-up; false where this address has made too many. */
export const mayMakeAccount = (address: string) => take(newAccounts, address)

/** Counts a letter that somebody asks for; false where they or the recipient had too many. */
export async function mayAskForLetter({ email, address }: Attempt): Promise<boolean> {
  return (await take(lettersFrom, address)) && (await take(lettersTo, email))
}
