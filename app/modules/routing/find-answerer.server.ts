import { reading } from '#app/platform/transaction.server.ts'
import type { Answerer } from './answer-sending.server.ts'
import { readAnswerToken } from './answer-token.server.ts'
import { findTeamMember } from './lead.data.server.ts'

/** Who answers by a letter's link, and what; null where the link is none of ours or its reader has left the team. */
export async function findAnswerer(token: string): Promise<{
  answerer: Answerer
  sendingId: string
  organizationName: string
} | null> {
  const named = readAnswerToken(token)
  const member = named && (await reading((tx) => findTeamMember(tx, named)))
  if (!named || !member) return null
  return {
    sendingId: named.sendingId,
    organizationName: member.organization.name,
    answerer: { userId: named.userId, organizationId: member.organizationId, by: 'mail' },
  }
}
