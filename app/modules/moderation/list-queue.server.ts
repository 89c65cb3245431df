import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { pageOfCases } from './case.data.server.ts'
import type { CaseLine } from './case-view.ts'
import { isOverdue } from './moderation.ts'
import type { QueueFilter } from './queue-filter.ts'

const PER_PAGE = 20

/** What was reported and this official decides, or has decided. */
export async function listQueue(
  actor: Actor,
  filter: QueueFilter,
  now = new Date(),
): Promise<{ lines: CaseLine[]; total: number; pages: number }> {
  const { total, rows } = await reading((tx) => pageOfCases(tx, actor, filter, { perPage: PER_PAGE, now }))
  const lines = rows.map(({ id, kind, title, state, openedAt, dueAt, owner, _count }) => ({
    ...{ id, kind, title, state },
    openedAt: openedAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    overdue: isOverdue({ state, dueAt }, now),
    owner: owner.name,
    regionCode: owner.regionCode,
    reports: _count.complaints,
  }))
  return { lines, total, pages: Math.max(1, Math.ceil(total / PER_PAGE)) }
}
