import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { shownFields } from './audited.ts'
import { findLastCheck } from './check.data.server.ts'
import { findNames, pageOfLog, whereOf } from './log.data.server.ts'
import type { LogQuery } from './log-query.ts'
import type { CheckView, LogLine } from './log-view.ts'

const PER_PAGE = 30

/** A page of the log, the newest first. */
export async function readLog(
  query: LogQuery,
  page: number,
  perPage = PER_PAGE,
): Promise<{ lines: LogLine[]; total: number; pages: number }> {
  return reading(async (tx) => {
    const where = await whereOf(tx, query)
    const { rows, total } = await pageOfLog(tx, where, { skip: (page - 1) * perPage, take: perPage })
    const people = rows.flatMap(({ actorId, subjectId }) =>
      [actorId ?? [], isUuid(subjectId) ? subjectId : []].flat(),
    )
    const organizations = rows.flatMap(({ organizationId }) => organizationId ?? [])
    const names = await findNames(tx, { people, organizations })
    return {
      total,
      pages: Math.max(1, Math.ceil(total / perPage)),
      lines: rows.map((row) => {
        const data = row.data as Record<string, unknown>
        return {
          id: String(row.seq),
          at: row.at.toISOString(),
          action: row.action,
          who: (row.actorId && names.people.get(row.actorId)) || null,
          actorId: row.actorId,
          organization: (row.organizationId && names.organizations.get(row.organizationId)) || null,
          subjectId: row.subjectId,
          title: String(data.title ?? '') || (names.people.get(row.subjectId)?.name ?? ''),
          details: shownFields.flatMap((name) => {
            const value = String(data[name] ?? '')
            return value ? [{ name, value }] : []
          }),
          hash: row.hash,
        }
      }),
    }
  })
}

/** What the last check found; null where there was none yet. */
export async function readLastCheck(): Promise<CheckView | null> {
  const check = await reading(findLastCheck)
  if (!check) return null
  const { headSeq, headHash, brokenSeq, problem } = check
  return {
    running: check.finishedAt === null,
    rows: check.rows,
    checkedAt: check.finishedAt?.toISOString() ?? null,
    head: headSeq !== null && headHash ? { seq: headSeq, hash: headHash } : null,
    broken: brokenSeq !== null && problem ? { seq: brokenSeq, problem } : null,
  }
}
