import type { Actor } from '#app/modules/accounts/actor.ts'
import { lockOrganization } from '#app/modules/organizations/organization.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findCaseFor, moveCase, type WholeCase } from './case.data.server.ts'
import { type Deed, putBack, takeDown } from './effect.data.server.ts'
import type { Former } from './former.ts'
import type { DecisionForm } from './moderation.schema.ts'
import { acts, appealUntil, type Decision, type Ground, isDown, whyNot } from './moderation.ts'
import { sayCase } from './say-case.server.ts'

/** Decides a case. Of two officials the first decides; an appeal is never for whoever took the thing down. */
export async function decideCase(
  actor: Actor,
  id: string,
  { revision, decision, ground, words }: DecisionForm,
  now = new Date(),
): Promise<Outcome<{ id: string }, 'gone' | 'taken' | 'own-decision'>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const asked = await findCaseFor(tx, actor, id)
    if (!asked) return refused('gone')
    // Held first: nothing of its owner's is published meanwhile, and what two cases do to one page they do one after the other.
    await lockOrganization(tx, asked.ownerId)
    const found = (await findCaseFor(tx, actor, id)) ?? asked
    if (found.revision !== revision) return refused('taken')
    const refusal = whyNot(decision, found, actor.userId)
    if (refusal) return refused(refusal)
    const moved = await carryOut(tx, found, { decision, ground, words, actor, now })
    if (!moved) return refused('taken')
    const reason = decision === 'take-down' && ground ? { reason: ground } : {}
    await sayCase(tx, found, { act: decision, by: actor, at: now, words, ...reason })
    return granted({ id })
  })
}

async function carryOut(
  tx: Tx,
  found: WholeCase,
  how: { decision: Decision; ground: Ground | undefined; words: string; actor: Actor; now: Date },
): Promise<boolean> {
  const { decision, ground = 'other', words, actor, now } = how
  const deed: Deed = { actorId: actor.userId, now, ground }
  const state = acts[decision].to
  const ended = { state, dueAt: null }
  if (decision === 'take-down')
    return moveCase(tx, found, {
      ...ended,
      ...{ takenDownBy: actor.userId, takenDownAt: now, reason: ground, words },
      appealUntil: appealUntil(dayOf(now)),
      former: await takeDown(tx, found, deed),
    })
  if (!(await moveCase(tx, found, ended))) return false
  if (isDown(found.state) && !isDown(state))
    await putBack(tx, { ...found, former: found.former as Former[] }, deed)
  return true
}
