import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import { findOrganizationsByCreditCode } from '#app/modules/organizations/imported-organizations.data.server.ts'
import { normaliseCreditCode } from '#app/modules/taxonomy/credit-code.ts'
import { findStoredFile } from '#app/platform/stored-files.server.ts'
import { readTableBytes } from '#app/platform/tables/read-table.server.ts'
import type { Table } from '#app/platform/tables/table.ts'
import { TableProblem } from '#app/platform/tables/table-problem.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { ImportProblem } from './import-column.ts'
import { type ImportKind, ROWS_LIMIT } from './import-kind.ts'
import { type ImportSheet, type ReadRow, readHeader, readRow } from './read-rows.ts'
import { columnsOf, sheets } from './sheets.ts'

/** Rows between two breaths: other requests are answered while a long sheet is read. */
const ROWS_AT_ONCE = 200

export type ImportSource = {
  kind: ImportKind
  organizationId: string | null
  authorId: string
  fileId: string
  fileName: string
}

/** A row that can be taken over. */
export type GoodRow = {
  row: number
  key: string
  organizationId: string
  domain: string | undefined
  value: unknown
  hash: string
}
export type RowsOfImport = { table: Table; good: GoodRow[]; problems: ImportProblem[]; badRows: number }

/** The file of an import as a table. Throws TableProblem where it cannot be read whole. */
export async function tableOfImport({ authorId, fileId, fileName }: ImportSource): Promise<Table> {
  const file = await reading((tx) => findStoredFile(tx, authorId, fileId))
  if (!file) throw new TableProblem(fileName, 'tables:expired')
  const table = await readTableBytes(Buffer.from(file.bytes), fileName)
  if (table.rows.length > ROWS_LIMIT)
    throw new TableProblem(fileName, 'tables:tooManyRows', {}, { limit: ROWS_LIMIT })
  return table
}

/** Reads every row; what is wrong is listed by row and column. Throws TableProblem where the file as a whole is of no use. */
export async function rowsOfImport(
  source: ImportSource,
  onProgress: (done: number, total: number) => Promise<void> = async () => {},
): Promise<RowsOfImport> {
  const table = await tableOfImport(source)
  const sheet = sheets[source.kind] as ImportSheet<unknown>
  const columns = columnsOf(source.kind, source.organizationId === null)
  const header = readHeader(table, columns)
  if (header.missing.length > 0)
    throw new TableProblem(
      source.fileName,
      'tables:missingColumns',
      { row: 1 },
      {
        columns: header.missing.map(({ zh }) => zh).join('、'),
        columnsEn: header.missing.map(({ en }) => en).join(', '),
      },
    )
  const owners = await ownersOf(source, table, header.columns.get('creditCode')?.name)
  const problems: ImportProblem[] = []
  const good: GoodRow[] = []
  const seen = new Map<string, number>()
  const used = new Set<string>()
  let badRows = 0
  for (const [index, row] of table.rows.entries()) {
    const read = readRow(row, header, sheet)
    const found = [...read.problems]
    const complain = (name: string | undefined, value: string, code: string, params = {}) =>
      found.push({ row: row.row, column: name ?? null, value, severity: 'error', code, params })
    const owner = source.kind === 'organizations' ? '' : owners(read)
    if (typeof owner === 'object')
      complain(header.columns.get('creditCode')?.name, read.creditCode ?? '', owner.code)
    const place = `${typeof owner === 'string' ? owner : ''} ${read.key.toUpperCase()}`
    const before = seen.get(place)
    if (read.key && before !== undefined)
      complain(header.columns.get(sheet.keyColumn)?.name, read.key, 'imports:problem.repeated', {
        row: before,
      })
    else seen.set(place, row.row)
    if (found.length > 0 || read.value === undefined || typeof owner !== 'string') badRows++
    else good.push(goodRow(read, owner))
    problems.push(...found)
    for (const name of header.others) if (row.cells.has(name)) used.add(name)
    if ((index + 1) % ROWS_AT_ONCE === 0) {
      await onProgress(index + 1, table.rows.length)
      await breathe()
    }
  }
  await onProgress(table.rows.length, table.rows.length)
  return { table, good, problems, badRows }
}

function goodRow({ row, key, domain, value }: ReadRow<unknown>, organizationId: string): GoodRow {
  const hash = createHash('sha256')
    .update(canonicalJson({ domain: domain ?? null, value }))
    .digest('hex')
  return { row, key, organizationId, domain, value, hash }
}

/** Whose a row is: the importing organization's, or that of the credit code in the row. */
async function ownersOf(
  { kind, organizationId }: ImportSource,
  table: Table,
  column: string | undefined,
): Promise<(row: ReadRow<unknown>) => string | { code: string }> {
  if (organizationId) return () => organizationId
  const codes = table.rows.flatMap((row) => {
    const cell = column === undefined ? undefined : row.cells.get(column)
    return cell === undefined ? [] : [normaliseCreditCode(String(cell))]
  })
  const distinct = [...new Set(codes)]
  const known = new Map<string, { id: string; isProvider: boolean; isManufacturer: boolean }>()
  for (let from = 0; from < distinct.length; from += 1_000) {
    const rows = await reading((tx) => findOrganizationsByCreditCode(tx, distinct.slice(from, from + 1_000)))
    for (const row of rows) known.set(row.creditCode, row)
  }
  return ({ creditCode }) => {
    const owner = known.get(normaliseCreditCode(creditCode ?? ''))
    if (!owner) return { code: 'imports:problem.unknownOrganization' }
    if (kind === 'offerings' && !owner.isProvider) return { code: 'imports:problem.notAProvider' }
    if (kind === 'needs' && !owner.isManufacturer) return { code: 'imports:problem.notAManufacturer' }
    return owner.id
  }
}
