import type { Actor } from '#app/modules/accounts/actor.ts'
import { dayOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { type findCase, holdCase, insertRecords, listOfficials, updateCase } from './case.data.server.ts'
import type { CaseForm } from './case.schema.ts'
import { handlesCases, mayAssign } from './case-scope.ts'

export type CaseRefusal = 'gone' | 'not-yours' | 'over' | 'stale' | 'not-a-colleague' | 'not-taken'

type Found = NonNullable<Awaited<ReturnType<typeof findCase>>>
type Step = (tx: Tx, actor: Actor, found: Found, form: CaseForm, now: Date) => Promise<CaseRefusal | null>

/** What an official does with a case of their scope; every step is kept in its record. */
export async function handleCase(
  actor: Actor,
  id: string,
  form: CaseForm,
  now = new Date(),
): Promise<Outcome<null, CaseRefusal>> {
  if (!handlesCases(actor)) return refused('not-yours')
  return transaction(async (tx) => {
    const found = await holdCase(tx, actor, id, now)
    if (!found) return refused('gone')
    if (found.state !== 'open') return refused('over')
    const refusal = await steps[form.intent](tx, actor, found, form, now)
    return refusal ? refused(refusal) : granted(null)
  })
}

const take: Step = async (tx, actor, { id }, form, now) => {
  if (form.intent !== 'take') return null
  if (!(await updateCase(tx, { id, revision: form.revision }, { assigneeId: actor.userId }))) return 'stale'
  await insertRecords(tx, [{ caseId: id, kind: 'taken', byId: actor.userId, at: now }])
  await appendEvent(tx, { type: 'case.taken', subjectId: id, actorId: actor.userId })
  return null
}

const assign: Step = async (tx, actor, { id, title, regionCodes, dueAt }, form, now) => {
  if (form.intent !== 'assign') return null
  const colleague = (await listOfficials(tx)).find((one) => one.id === form.to)
  if (!colleague || !mayAssign(actor, colleague, regionCodes, dayOf(now))) return 'not-a-colleague'
  if (!(await updateCase(tx, { id, revision: form.revision }, { assigneeId: form.to }))) return 'stale'
  await insertRecords(tx, [{ caseId: id, kind: 'assigned', byId: actor.userId, toId: form.to, at: now }])
  await appendEvent(tx, {
    type: 'case.assigned',
    subjectId: id,
    actorId: actor.userId,
    data: { title, toUserId: form.to, dueAt: dueAt.toISOString() },
  })
  return null
}

const note: Step = async (tx, actor, { id }, form, now) => {
  if (form.intent !== 'note') return null
  await insertRecords(tx, [{ caseId: id, kind: 'note', byId: actor.userId, text: form.note, at: now }])
  return null
}

/** Whoever has it concludes it, so that somebody answers for it. */
const conclude: Step = async (tx, actor, { id, assigneeId }, form, now) => {
  if (form.intent !== 'conclude') return null
  if (assigneeId !== actor.userId) return 'not-taken'
  const { revision, conclusion, reason } = form
  const change = { state: 'concluded', conclusion, concludedAt: now } as const
  if (!(await updateCase(tx, { id, revision }, change))) return 'stale'
  const record = { caseId: id, kind: 'concluded', byId: actor.userId, code: conclusion } as const
  await insertRecords(tx, [{ ...record, text: reason, at: now }])
  await appendEvent(tx, {
    type: 'case.concluded',
    subjectId: id,
    actorId: actor.userId,
    data: { conclusion },
  })
  return null
}

const steps: Record<CaseForm['intent'], Step> = { take, assign, note, conclude }
