import type { Actor } from '#app/modules/accounts/actor.ts'
import { findActorFor } from '#app/modules/accounts/find-actor-for.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { findJob } from '#app/platform/jobs/start-job.server.ts'
import type { Language } from '#app/platform/language.ts'
import { findStoredFile, type StoredFile } from '#app/platform/stored-files.server.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findFileFacts, findOwnExport, PER_PAGE, pageOfExports } from './export.data.server.ts'
import { mayRead } from './export-list.ts'
import { type ExportRequest, readExportRequest, wayOf } from './export-request.ts'
import type { ExportPlan, ExportView } from './export-view.ts'
import { exportLists } from './lists/all-lists.server.ts'
import { WRITE_EXPORT } from './start-export.server.ts'
import { parametersOf } from './write-export.server.ts'

type Row = NonNullable<Awaited<ReturnType<typeof findOwnExport>>>

/** What an export would be; null where this actor has no such list. */
export async function planExport(
  actor: Actor,
  { list: name, format, filter }: ExportRequest,
  language: Language,
): Promise<ExportPlan | null> {
  const list = exportLists[name]
  const rows = mayRead(actor, list.readers) ? await list.count(actor, filter) : null
  if (rows === null) return null
  return { list: name, format, filter: list.describe(filter, language), rows, way: wayOf(format, rows) }
}

/** An export of this person; null for others' and for ids that are none. */
export async function readExport(
  actor: Actor,
  id: string,
  language: Language,
  now = new Date(),
): Promise<ExportView | null> {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const row = await findOwnExport(tx, actor.userId, id)
    const [view] = row ? await viewsOf(tx, actor, [row], language, now) : []
    return view ?? null
  })
}

/** A page of this person's exports. */
export async function listExports(
  actor: Actor,
  { page, oldestFirst }: { page: number; oldestFirst: boolean },
  language: Language,
  now = new Date(),
) {
  return reading(async (tx) => {
    const { total, rows } = await pageOfExports(tx, actor.userId, { page, oldestFirst })
    return {
      total,
      pages: Math.max(1, Math.ceil(total / PER_PAGE)),
      exports: await viewsOf(tx, actor, rows, language, now),
    }
  })
}

/** The file of an export, while it is kept and its author may still read the list; null otherwise. */
export async function exportFile(actor: Actor, id: string): Promise<StoredFile | null> {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const row = await findOwnExport(tx, actor.userId, id)
    const asked = row && readExportRequest(parametersOf(row))
    const author =
      row && (await findActorFor(tx, { userId: row.authorId, organizationId: row.organizationId }))
    if (!row?.fileId || !asked || !author || !mayRead(author, exportLists[asked.list].readers)) return null
    return findStoredFile(tx, actor.userId, row.fileId)
  })
}

async function viewsOf(
  tx: Tx,
  actor: Actor,
  rows: Row[],
  language: Language,
  now: Date,
): Promise<ExportView[]> {
  const fileIds = rows.flatMap((row) => row.fileId ?? [])
  const files = await findFileFacts(tx, actor.userId, fileIds, now)
  const views: ExportView[] = []
  for (const row of rows) {
    const asked = readExportRequest(parametersOf(row))
    if (!asked) continue
    const job = row.finishedAt ? null : await findJob(tx, WRITE_EXPORT, row.id)
    const file = row.fileId ? files.get(row.fileId) : undefined
    views.push({
      id: row.id,
      list: asked.list,
      format: asked.format,
      filter: exportLists[asked.list].describe(asked.filter, language),
      parameters: asked.filter.toString(),
      status: statusOf(row, Boolean(file), job?.status),
      gaveUp: job?.status === 'failed',
      done: job?.done ?? 0,
      total: job?.total ?? null,
      rows: row.rows,
      createdAt: row.createdAt.toISOString(),
      file: file ? { name: file.name, sizeBytes: file.sizeBytes, expiresOn: dayOf(file.expiresAt) } : null,
    })
  }
  return views
}

function statusOf(row: Row, kept: boolean, job: string | undefined): ExportView['status'] {
  if (kept) return 'ready'
  if (row.fileId) return 'expired'
  if (row.finishedAt || job === 'failed') return 'failed'
  return job === 'running' ? 'running' : 'waiting'
}
