import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { needView } from '#app/modules/needs/need-view.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findAnswerer } from './find-answerer.server.ts'
import { findLead } from './lead.data.server.ts'
import type { MailAnswer } from './lead-view.ts'
import { ownAnswer } from './own-answer.ts'

/** What a letter's link asks, for whoever has the letter; null where the link is none of ours. Changes nothing. */
export async function readMailAnswer(token: string, now = new Date()): Promise<MailAnswer | null> {
  const found = await findAnswerer(token)
  if (!found) return null
  const row = await reading((tx) => findLead(tx, found.answerer.organizationId, found.sendingId))
  const need = row?.routing.need.versions[0]?.snapshot as unknown as NeedSnapshot | undefined
  if (!row || !need) return null
  return {
    answer: ownAnswer(row, now),
    need: needView(need, row.routing.need.status, 'matched'),
    organizationName: found.organizationName,
  }
}
