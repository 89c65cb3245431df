import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import type { Language } from '#app/platform/language.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { collectRows } from './collect-rows.server.ts'
import { mayExport } from './export-limit.server.ts'
import { mayRead } from './export-list.ts'
import { type ExportRequest, wayOf } from './export-request.ts'
import { exportLists } from './lists/all-lists.server.ts'
import { type WrittenFile, writeFile } from './write-file.server.ts'

/** A list as a file, where it is short enough to be waited for; that it was taken away is recorded. */
export async function exportAtOnce(
  actor: Actor,
  { list: name, format, filter }: ExportRequest,
  language: Language,
  now = new Date(),
): Promise<Outcome<WrittenFile, 'gone' | 'long' | 'too-often'>> {
  const list = exportLists[name]
  const total = mayRead(actor, list.readers) ? await list.count(actor, filter) : null
  if (total === null) return refused('gone')
  if (wayOf(format, total) !== 'at-once') return refused('long')
  if (!(await mayExport(actor))) return refused('too-often')
  const rows = await collectRows(list, actor, { filter, language, counted: total })
  if (!rows) return refused('gone')
  const file = await writeFile(list, rows, { name, format, filter, language, author: actor.name, now })
  await transaction((tx) =>
    appendEvent(tx, {
      type: 'export.made',
      subjectId: actor.userId,
      actorId: actor.userId,
      organizationId: actor.organization?.id ?? null,
      data: { list: name, format, filter: filter.toString(), rows: rows.length },
    }),
  )
  return granted(file)
}
