import type { PasswordProfile } from '#app/platform/password-profile.ts'

export const PASSWORD_MAX_LENGTH = 128

type Rules = {
  minLength: number
  /** Of lower case, upper case, digits and anything else, how many must occur. */
  kinds: number
  /** After how many days a new one is asked for. */
  lifeDays: number | null
  /** Of how many passwords, the current one among them, none may be chosen again. */
  remembered: number
}

export const passwordRules: Record<PasswordProfile, Rules> = {
  // No composition and no change without cause: they make passwords worse (ASVS 6.2.5, 6.2.10).
  asvs: { minLength: 8, kinds: 1, lifeDays: null, remembered: 1 },
  // GB/T 22239-2019 §8.1.4.1 asks for complexity and periodic change.
  mlps3: { minLength: 10, kinds: 3, lifeDays: 90, remembered: 5 },
}

const DAY_MILLISECONDS = 86_400_000

/** Whether a password has been used for as long as it may be. */
export function isOutworn(profile: PasswordProfile, setAt: Date, now: Date): boolean {
  const { lifeDays } = passwordRules[profile]
  return lifeDays !== null && now.getTime() - setAt.getTime() >= lifeDays * DAY_MILLISECONDS
}
