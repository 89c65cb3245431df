import type { Actor } from '#app/modules/accounts/actor.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { textOf } from '#app/platform/tables/cell-value.ts'
import { writeXlsx } from '#app/platform/tables/write-xlsx.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findOwnImport } from './import.data.server.ts'
import type { ImportProblem } from './import-column.ts'
import { isReasonColumn, reasonColumns } from './read-rows.ts'
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
  const colon = t('tables:place.colon')
  const columns = table.columns.filter((name) => name && !isReasonColumn(name))
  const rows = table.rows
    .filter(({ row }) => byRow.has(row))
    .map(({ row, cells }) => [
      ...columns.map((name) => {
        const cell = cells.get(name)
        return cell === undefined ? null : textOf(cell)
      }),
      (byRow.get(row) ?? [])
        .map(({ column, code, params }) => `${column ? `${column}${colon}` : ''}${t(code, params)}`)
        .join('\n'),
    ])
  const name = t('imports:failuresFile', { name: source.fileName.replace(/\.[^.]*$/, '') })
  const header = [...columns, reasonColumns[language]]
  return { name, bytes: await writeXlsx([{ name: t('imports:sheet.failures'), header, rows }]) }
}
