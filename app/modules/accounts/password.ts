import { isCommonPassword } from './common-passwords.ts'
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from './password-length.ts'

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
