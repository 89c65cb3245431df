import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '#app/platform/env.server.ts'
import { paths } from '#app/platform/paths.ts'
import { isUuid } from '#app/platform/uuid.ts'

const ID_BYTES = 16
const SIGNATURE_BYTES = 32

export type AnswerToken = { sendingId: string; userId: string }

/**
 * Where a letter's reader answers without signing in. The link names one sending and one person, signed with the server's secret; it
 * is good for that answer alone, as long as the need is open and the person may answer for the provider.
 */
export function answerPath(sendingId: string, userId: string): string {
  return paths.answerLead(answerToken({ sendingId, userId }))
}

export function answerToken({ sendingId, userId }: AnswerToken): string {
  return Buffer.concat([bytesOf(sendingId), bytesOf(userId), signatureOf({ sendingId, userId })]).toString(
    'base64url',
  )
}

/** What a link is about; null where it is not one of ours. */
export function readAnswerToken(token: string): AnswerToken | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 2 * ID_BYTES + SIGNATURE_BYTES) return null
  const named = { sendingId: idOf(bytes, 0), userId: idOf(bytes, ID_BYTES) }
  const given = bytes.subarray(2 * ID_BYTES)
  return timingSafeEqual(given, signatureOf(named)) && isUuid(named.sendingId) ? named : null
}

const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex')

function idOf(bytes: Buffer, at: number): string {
  const hex = bytes.subarray(at, at + ID_BYTES).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function signatureOf({ sendingId, userId }: AnswerToken): Buffer {
  return createHmac('sha256', env().SESSION_SECRET ?? '')
    .update(`answer ${sendingId} ${userId}`)
    .digest()
}
