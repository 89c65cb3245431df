import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent, appendEvents } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { holdChallenge, listEntriesOf, updateChallenge, writeScores } from './challenge.data.server.ts'
import type { JudgeForm } from './challenge.schema.ts'
import { takesEntries } from './challenge.ts'
import { maySteer } from './may-steer.ts'

export type JudgeRefusal = 'gone' | 'not-yours' | 'stale' | 'weights-locked' | 'concluded' | 'still-open'

type Held = NonNullable<Awaited<ReturnType<typeof holdChallenge>>>

/** What officials do with a challenge: change its weights before the first entry, score after the deadline, and conclude. */
export async function judgeChallenge(
  actor: Actor,
  id: string,
  form: JudgeForm,
  now = new Date(),
): Promise<Outcome<null, JudgeRefusal>> {
  if (!maySteer(actor)) return refused('not-yours')
  return transaction(async (tx) => {
    const held = await holdChallenge(tx, id)
    if (!held) return refused('gone')
    if (held.concludedAt) return refused('concluded')
    const refusal = await step(tx, actor, held, form, now)
    return refusal ? refused(refusal) : granted(null)
  })
}

async function step(
  tx: Tx,
  actor: Actor,
  held: Held,
  form: JudgeForm,
  now: Date,
): Promise<JudgeRefusal | null> {
  const { id, revision } = held
  if (form.intent === 'weights') {
    if (held._count.entries > 0) return 'weights-locked'
    if (form.revision !== revision) return 'stale'
    await updateChallenge(tx, id, { weights: form.weights })
    return null
  }
  // Nobody compares before the last could enter.
  if (takesEntries(held, now)) return 'still-open'
  const entries = await listEntriesOf(tx, id)
  if (form.intent === 'score') {
    if (!entries.some((entry) => entry.id === form.entry)) return 'gone'
    await writeScores(tx, { entryId: form.entry, byId: actor.userId, points: form.points, now })
    return null
  }
  if (form.revision !== revision) return 'stale'
  const chosen = form.chosen === 'none' ? null : entries.find((entry) => entry.id === form.chosen)
  if (chosen === undefined) return 'gone'
  const outcome = chosen ? 'chosen' : 'none_suitable'
  const { reason } = form
  await updateChallenge(tx, id, { outcome, reason, chosenId: chosen?.id ?? null, concludedAt: now })
  await appendEvent(tx, {
    type: 'challenge.concluded',
    subjectId: id,
    actorId: actor.userId,
    data: { outcome, chosenId: chosen?.id ?? null },
  })
  await appendEvents(
    tx,
    entries.map((entry) => ({
      type: entry.id === chosen?.id ? 'challenge.won' : 'challenge.not-chosen',
      subjectId: id,
      actorId: actor.userId,
      data: { title: held.title, toOrganizationId: entry.organizationId },
    })),
  )
  return null
}
