import { isCommonPassword } from './common-passwords.ts'

/** Characters a password has at least and at most. No composition rules: they make passwords worse (ASVS 6.2.5). */
export const PASSWORD_MIN_LENGTH = 8
export const PASSWORD_MAX_LENGTH = 128

export type PasswordFlaw = 'too-short' | 'too-long' | 'common' | 'like-account'

/** One spelling for each password, however the keyboard composed its characters. */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC')
}

/** Why a password may not be chosen; null where it may. `email` is that of the account, if known. */
export function passwordFlaw(password: string, email?: string): PasswordFlaw | null {
  const length = [...password].length
  if (length < PASSWORD_MIN_LENGTH) return 'too-short'
  if (length > PASSWORD_MAX_LENGTH) return 'too-long'
  const plain = normalisePassword(password).toLowerCase()
  if (isCommonPassword(plain)) return 'common'
  const address = email?.toLowerCase()
  if (address && (plain === address || plain === address.split('@')[0])) return 'like-account'
  return null
}
