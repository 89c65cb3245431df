import type { Member } from '#app/modules/accounts/actor.ts'
import { hashToken, newToken } from '#app/modules/accounts/secret-token.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { insertFeed, lineOfFeed, revokeFeeds } from './calendar.data.server.ts'
import { lockOwnLine } from './line.data.server.ts'

/** A new secret address for a line's calendar; the one before ends. The address is told this once only. */
export async function createFeed(actor: Member, lineId: string, now = new Date()): Promise<string | null> {
  return transaction(async (tx) => {
    const line = await lockOwnLine(tx, actor.organization.id, lineId)
    if (!line) return null
    const { token, tokenHash } = newToken()
    await revokeFeeds(tx, lineId, now)
    await insertFeed(tx, {
      lineId,
      organizationId: line.organizationId,
      tokenHash,
      createdById: actor.userId,
    })
    return token
  })
}

export async function endFeed(actor: Member, lineId: string, now = new Date()): Promise<boolean> {
  return transaction(async (tx) => {
    const line = await lockOwnLine(tx, actor.organization.id, lineId)
    return line ? revokeFeeds(tx, lineId, now) : false
  })
}

/** The line whose calendar a token opens; null for any other text. */
export async function lineForToken(token: string): Promise<string | null> {
  if (!/^[\w-]{43}$/.test(token)) return null
  return reading((tx) => lineOfFeed(tx, hashToken(token)))
}
