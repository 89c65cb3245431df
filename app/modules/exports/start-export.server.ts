import type { Actor } from '#app/modules/accounts/actor.ts'
import { startJob } from '#app/platform/jobs/start-job.server.ts'
import type { Language } from '#app/platform/language.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { countUnfinished, insertExport } from './export.data.server.ts'
import { mayExport } from './export-limit.server.ts'
import { mayRead } from './export-list.ts'
import { type ExportRequest, wayOf } from './export-request.ts'
import { exportLists } from './lists/all-lists.server.ts'

export const WRITE_EXPORT = 'export.write'

/** Exports of one person that may be under way at once; what was asked for longer ago has failed. */
const UNFINISHED = 3
const UNDER_WAY_MILLISECONDS = 3_600_000

/** Has a list written in the background. */
export async function startExport(
  actor: Actor,
  { list: name, format, filter }: ExportRequest,
  language: Language,
  now = new Date(),
): Promise<Outcome<{ id: string }, 'gone' | 'too-long' | 'too-many' | 'too-often'>> {
  const list = exportLists[name]
  const total = mayRead(actor, list.readers) ? await list.count(actor, filter) : null
  if (total === null) return refused('gone')
  if (wayOf(format, total) === 'too-long') return refused('too-long')
  if (!(await mayExport(actor))) return refused('too-often')
  return transaction(async (tx) => {
    const since = new Date(now.getTime() - UNDER_WAY_MILLISECONDS)
    if ((await countUnfinished(tx, actor.userId, since)) >= UNFINISHED) return refused('too-many')
    const made = await insertExport(tx, {
      authorId: actor.userId,
      // Catalogues are nobody's: who leaves the organization keeps them.
      organizationId: list.readers === 'member' ? (actor.organization?.id ?? null) : null,
      list: name,
      query: { filter: filter.toString() },
      format,
      language,
    })
    await startJob(tx, WRITE_EXPORT, made.id)
    return granted(made)
  })
}
