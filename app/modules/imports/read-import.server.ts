import type { Actor } from '#app/modules/accounts/actor.ts'
import { findJob } from '#app/platform/jobs/start-job.server.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import {
  countProblemsByColumn,
  findOwnImport,
  PER_PAGE,
  PROBLEMS_PER_PAGE,
  pageOfImports,
  pageOfProblems,
} from './import.data.server.ts'
import { jobOf } from './import-job.ts'
import type { ImportLine, ImportView } from './import-view.ts'
import { readRefusal } from './refusal.ts'

type Row = NonNullable<Awaited<ReturnType<typeof findOwnImport>>>

/** An import with its report, as its owner sees it; null for others' and for ids that are none. */
export async function readImport(actor: Actor, id: string, page: number): Promise<ImportView | null> {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const row = await findOwnImport(tx, actor.userId, id)
    if (!row) return null
    const { total, rows } = await pageOfProblems(tx, id, page)
    const { toCreate, toChange, toLeave, created, changed, unchanged, refused } = row
    const { line, job } = await lineOf(tx, row)
    return {
      import: {
        ...line,
        refusal: readRefusal(row.problem),
        toCreate,
        toChange,
        toLeave,
        created,
        changed,
        unchanged,
        refused,
      },
      job,
      byColumn: await countProblemsByColumn(tx, id),
      problems: rows.map(({ id: number, row: line, column, value, code, params }) => ({
        id: String(number),
        row: line,
        column,
        value,
        code,
        params: params as Record<string, string | number>,
      })),
      page,
      pages: Math.max(1, Math.ceil(total / PROBLEMS_PER_PAGE)),
    }
  })
}

/** A page of this person's imports. */
export async function listImports(actor: Actor, page: number) {
  return reading(async (tx) => {
    const { total, rows } = await pageOfImports(tx, actor.userId, page)
    const imports: ImportLine[] = []
    for (const row of rows) imports.push((await lineOf(tx, row)).line)
    return { imports, page, pages: Math.max(1, Math.ceil(total / PER_PAGE)) }
  })
}

async function lineOf(tx: Tx, row: Row): Promise<{ line: ImportLine; job: ImportView['job'] }> {
  const { id, fileName, kind, rows, good, bad } = row
  const type = jobOf(row.status)
  const job = type && (await findJob(tx, type, id))
  const status = job?.status === 'failed' ? 'failed' : row.status
  return {
    line: { id, fileName, kind, status, rows, good, bad, createdAt: row.createdAt.toISOString() },
    job,
  }
}
