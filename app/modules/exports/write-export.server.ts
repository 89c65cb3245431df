import { findActorFor } from '#app/modules/accounts/find-actor-for.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import type { JobHandler } from '#app/platform/jobs/job.ts'
import { isLanguage } from '#app/platform/language.ts'
import { storeFile } from '#app/platform/stored-files.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { collectRows } from './collect-rows.server.ts'
import { getExport, updateExport } from './export.data.server.ts'
import { mayRead } from './export-list.ts'
import { readExportRequest } from './export-request.ts'
import { exportLists } from './lists/all-lists.server.ts'
import { writeFile } from './write-file.server.ts'

/**
 * Writes an export with the rights its author has now. Called again after a crash it begins anew; what is finished stays. An
 * export without a file is one that may no longer be made.
 */
export const writeExport: JobHandler = async ({ subjectId, progress }) => {
  const { row, actor } = await reading(async (tx) => {
    const row = await getExport(tx, subjectId)
    return {
      row,
      actor: await findActorFor(tx, { userId: row.authorId, organizationId: row.organizationId }),
    }
  })
  if (row.finishedAt) return
  const asked = readExportRequest(parametersOf(row))
  const list = asked && exportLists[asked.list]
  const language = isLanguage(row.language) ? row.language : 'zh-CN'
  const rows =
    asked && list && actor && mayRead(actor, list.readers)
      ? await collectRows(list, actor, { filter: asked.filter, language }, progress)
      : null
  if (!asked || !list || !actor || !rows) {
    await transaction((tx) => updateExport(tx, row.id, { finishedAt: new Date() }))
    return
  }
  const now = new Date()
  const { name, mediaType, bytes } = await writeFile(list, rows, {
    ...asked,
    name: asked.list,
    language,
    author: actor.name,
    now,
  })
  await transaction(async (tx) => {
    const file = await storeFile(tx, { ownerId: row.authorId, name, mediaType, bytes }, now)
    await updateExport(tx, row.id, { rows: rows.length, fileId: file.id, finishedAt: now })
    await appendEvent(tx, {
      type: 'export.made',
      subjectId: row.id,
      actorId: row.authorId,
      organizationId: row.organizationId,
      data: { list: row.list, format: row.format, filter: asked.filter.toString(), rows: rows.length },
    })
  })
}

/** The parameters that an export was asked with. */
export function parametersOf(row: { list: string; format: string; query: unknown }): URLSearchParams {
  const { filter = '' } = row.query as { filter?: string }
  const parameters = new URLSearchParams(filter)
  parameters.set('list', row.list)
  parameters.set('format', row.format)
  return parameters
}
