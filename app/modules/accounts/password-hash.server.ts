import { randomBytes } from 'node:crypto'
import { hash, type Options, verify } from '@node-rs/argon2'
import { normalisePassword } from './password.ts'

/** Argon2id (the library's default) with OWASP's least parameters: 19 MiB, two passes, one thread. */
const PARAMETERS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(normalisePassword(password), PARAMETERS)
}

// Of a password that nobody knows: checking against it costs what checking a real one does.
const decoy = hash(randomBytes(32), PARAMETERS)

/**
 * Whether the password is the one behind the hash. Without a hash (no such user) the work is done all the same,
 * so that the time taken says nothing.
 */
export async function isPasswordOf(passwordHash: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await decoy), normalisePassword(password)).catch(() => false)
  return passwordHash !== undefined && matches
}
