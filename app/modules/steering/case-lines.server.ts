import { namesOfPeople } from '#app/modules/accounts/names-of-people.data.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { organizationNames, type pageOfCases } from './case.data.server.ts'
import type { CaseLine } from './case-view.ts'

type Row = Awaited<ReturnType<typeof pageOfCases>>[number]

/** Cases as lists show them. */
export async function caseLines(tx: Tx, rows: readonly Row[], now: Date): Promise<CaseLine[]> {
  const people = await namesOfPeople(
    tx,
    rows.map(({ assigneeId }) => assigneeId),
  )
  const organizations = await organizationNames(
    tx,
    rows.map(({ organizationId }) => organizationId),
  )
  return rows.map((row) => ({
    id: row.id,
    cause: row.cause,
    title: row.title,
    organization: organizations.get(row.organizationId) ?? '',
    regionCodes: row.regionCodes,
    since: row.since.toISOString(),
    openedAt: row.openedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    overdue: row.state === 'open' && row.dueAt < now,
    assignee: row.assigneeId && (people.get(row.assigneeId) ?? ''),
    conclusion: row.conclusion,
    concludedAt: row.concludedAt?.toISOString() ?? null,
  }))
}
