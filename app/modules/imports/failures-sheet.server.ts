import writeSheet from 'write-excel-file/node'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { textOf } from '#app/platform/tables/cell-value.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findOwnImport } from './import.data.server.ts'
import type { ImportProblem } from './import-column.ts'
import { REASON_COLUMN } from './read-rows.ts'
import { rowsOfImport } from './rows-of-import.server.ts'

/**
 * The rows that cannot be taken over, with every column as its owner wrote it and the reasons behind: mended there, the
 * same sheet is uploaded again. Cells are texts, never formulas. Null where there is no such import.
 */
export async function failuresSheet(
  actor: Actor,
  id: string,
  language: Language,
): Promise<{ name: string; bytes: Buffer } | null> {
  const source = isUuid(id) ? await reading((tx) => findOwnImport(tx, actor.userId, id)) : null
  if (!source || source.bad === 0) return null
  const { table, problems } = await rowsOfImport(source)
  const byRow = new Map<number, ImportProblem[]>()
  for (const problem of problems) byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem])
  const t = translator(language)
  const columns = table.columns.filter((name) => name && name !== REASON_COLUMN)
  const rows = table.rows
    .filter(({ row }) => byRow.has(row))
    .map(({ row, cells }) => [
      ...columns.map((name) => {
        const cell = cells.get(name)
        return cell === undefined ? '' : textOf(cell)
      }),
      (byRow.get(row) ?? [])
        .map(({ column, code, params }) => `${column ? `${column}：` : ''}${t(code, params)}`)
        .join('\n'),
    ])
  const bytes = await writeSheet(
    [[...columns, REASON_COLUMN], ...rows].map((cells) => cells.map((value) => ({ value, type: String }))),
    { sheet: 'failures' },
  ).toBuffer()
  return { name: `${source.fileName.replace(/\.[^.]*$/, '')}-错误行.xlsx`, bytes }
}
