import type { Member } from '#app/modules/accounts/actor.ts'
import { dayOf, dayOfDate } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { type CaseRow, findCaseOf, listCasesOf } from './case.data.server.ts'
import type { Takedown, TakedownLine } from './case-view.ts'
import { type Ground, mayAppeal } from './moderation.ts'
import { stepView } from './step-view.ts'
import type { FrozenSubject } from './subject.ts'

/** What officials took down of the organization, the newest first. */
export async function listTakedowns(actor: Member, now = new Date()): Promise<TakedownLine[]> {
  const rows = await reading((tx) => listCasesOf(tx, actor.organization.id))
  return rows.map((row) => {
    const { id, kind, title, state, reason, at, mayAppeal } = takedownOf(row, now)
    return { id, kind, title, state, reason, at, mayAppeal }
  })
}

/** One of these with what its people need to appeal; null for others'. */
export async function readTakedown(actor: Member, id: string, now = new Date()): Promise<Takedown | null> {
  if (!isUuid(id)) return null
  const row = await reading((tx) => findCaseOf(tx, actor.organization.id, id))
  if (!row) return null
  const { complaints, steps, dueAt } = row
  return {
    ...takedownOf(row, now),
    appeal: row.appealedAt && {
      words: row.appeal ?? '',
      at: row.appealedAt.toISOString(),
      dueAt: dueAt?.toISOString() ?? null,
    },
    frozen: (complaints[0]?.frozen as unknown as FrozenSubject | undefined) ?? null,
    steps: steps.map((step) => stepView(step, { names: null })),
  }
}

function takedownOf(row: CaseRow, now: Date) {
  const { id, kind, title, state, revision, words } = row
  const appealUntil = row.appealUntil ? dayOfDate(row.appealUntil) : ''
  return {
    ...{ id, kind, title, state, revision, appealUntil },
    words: words ?? '',
    reason: (row.reason ?? 'other') as Ground,
    at: (row.takenDownAt ?? row.openedAt).toISOString(),
    mayAppeal: mayAppeal({ state, appealUntil }, dayOf(now)),
  }
}
