import type { PasswordProfile } from '#app/platform/password-profile.ts'
import { isCommonPassword } from './common-passwords.ts'
import { PASSWORD_MAX_LENGTH, passwordRules } from './password-rules.ts'

export type PasswordFlaw =
  | 'too-short'
  | 'too-short-mlps3'
  | 'too-long'
  | 'too-plain'
  | 'common'
  | 'like-account'

const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u]

/** One spelling for each password, however the keyboard composed its characters. */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC')
}

/** Why a password may not be chosen; null where it may. `email` is that of the account, if known. */
export function passwordFlaw(
  password: string,
  profile: PasswordProfile,
  email?: string,
): PasswordFlaw | null {
  const { minLength, kinds } = passwordRules[profile]
  const length = [...password].length
  if (length < minLength) return profile === 'mlps3' ? 'too-short-mlps3' : 'too-short'
  if (length > PASSWORD_MAX_LENGTH) return 'too-long'
  const normal = normalisePassword(password)
  const plain = normal.toLowerCase()
  if (isCommonPassword(plain)) return 'common'
  const address = email?.toLowerCase()
  if (address && (plain === address || plain === address.split('@')[0])) return 'like-account'
  return KINDS.filter((kind) => kind.test(normal)).length < kinds ? 'too-plain' : null
}
