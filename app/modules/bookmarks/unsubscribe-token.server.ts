import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '#app/platform/env.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findReader } from './alert.data.server.ts'

const ID_LENGTH = 36

type Reader = { id: string; alertKey: string }
/** Which letters a link ends: those about saved searches, or those of topics of the notification centre. */
type Ended = 'alerts' | `topics ${string}`

/**
 * What a letter's unsubscribe link carries: whose letters, signed. It takes the server's secret and the person's own key to make one, and
 * it is good for nothing else.
 */
export function unsubscribeToken({ id, alertKey }: Reader, what: Ended = 'alerts'): string {
  return id + signatureOf(id, alertKey, what).toString('base64url')
}

/** Whose letters a link ends; null where it is not one of ours. */
export async function readerOfToken(token: string, what: Ended = 'alerts'): Promise<string | null> {
  const id = token.slice(0, ID_LENGTH)
  if (!isUuid(id)) return null
  const reader = await reading((tx) => findReader(tx, id))
  if (!reader) return null
  const given = Buffer.from(token.slice(ID_LENGTH), 'base64url')
  const signature = signatureOf(id, reader.alertKey, what)
  return given.length === signature.length && timingSafeEqual(given, signature) ? id : null
}

function signatureOf(userId: string, alertKey: string, what: Ended): Buffer {
  // Links in letters of earlier days name no kind.
  const kind = what === 'alerts' ? '' : ` ${what}`
  return createHmac('sha256', env().SESSION_SECRET ?? '')
    .update(`unsubscribe ${userId} ${alertKey}${kind}`)
    .digest()
}
