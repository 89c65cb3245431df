import { createHash, randomBytes } from 'node:crypto'

/** What a letter's link carries, and what the database keeps of it: a copy of the table opens nothing. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
