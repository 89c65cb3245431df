import type { Member } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { listSubmitted } from './proposal.data.server.ts'
import { countOpenQuestions } from './question.data.server.ts'
import { evaluationOf } from './read-evaluation.server.ts'
import { countUnread, listTalksOf } from './talk.data.server.ts'

/** What has come in for a need of the organization, and with whom it talks; null for others' needs. */
export async function needProposals(actor: Member, needId: string, now = new Date()) {
  if (!isUuid(needId)) return null
  return reading(async (tx) => {
    const evaluation = await evaluationOf(tx, actor, needId, now)
    if (!evaluation) return null
    const talks = await listTalksOf(tx, actor.organization.id, needId)
    const unread = await countUnread(
      tx,
      actor.organization.id,
      talks.map(({ id }) => id),
    )
    return {
      evaluation,
      openQuestions: await countOpenQuestions(tx, needId),
      talks: talks.map(({ id, organization }) => ({
        sendingId: id,
        name: organization.name,
        unread: unread.get(id) ?? 0,
      })),
    }
  })
}

/** Whether something was handed in for a need of the organization, so that closing it needs an outcome. */
export async function hasProposals(actor: Member, needId: string): Promise<boolean> {
  if (!isUuid(needId)) return false
  const submitted = await reading((tx) => listSubmitted(tx, actor.organization.id, needId))
  return submitted.some(({ status }) => status === 'submitted')
}
