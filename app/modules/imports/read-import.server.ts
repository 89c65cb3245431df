import type { Actor } from '#app/modules/accounts/actor.ts'
import { findJob } from '#app/platform/jobs/start-job.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
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

/** An import with its report, as its owner sees it; null for others'. */
export async function readImport(actor: Actor, id: string, page: number) {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const row = await findOwnImport(tx, actor.userId, id)
    if (!row) return null
    const { total, rows } = await pageOfProblems(tx, id, page)
    const type = jobOf(row.status) ?? 'import.commit'
    return {
      import: row,
      job: await findJob(tx, type, id),
      byColumn: await countProblemsByColumn(tx, id),
      problems: rows.map((problem) => ({
        id: String(problem.id),
        row: problem.row,
        column: problem.column,
        value: problem.value,
        code: problem.code,
        params: problem.params as Record<string, string | number>,
      })),
      page,
      pages: Math.max(1, Math.ceil(total / PROBLEMS_PER_PAGE)),
    }
  })
}

/** A page of this person's imports; one whose job was given up is 'failed'. */
export async function listImports(actor: Actor, page: number) {
  return reading(async (tx) => {
    const { total, rows } = await pageOfImports(tx, actor.userId, page)
    const imports = []
    for (const row of rows) {
      const type = jobOf(row.status)
      const job = type && (await findJob(tx, type, row.id))
      imports.push(job?.status === 'failed' ? { ...row, status: 'failed' } : row)
    }
    return { imports, page, pages: Math.max(1, Math.ceil(total / PER_PAGE)) }
  })
}
