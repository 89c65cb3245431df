import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { decodeText } from './decode-text.ts'
import { readCsv } from './read-csv.ts'
import { readJsonl } from './read-jsonl.ts'
import { readXlsx } from './read-xlsx.server.ts'
import { COLUMNS_LIMIT, type Table } from './table.ts'
import { TableProblem, tooManyColumns } from './table-problem.ts'

/** Reads a CSV, XLSX or JSONL file whole; the ending of its name says which, a zip signature wins. */
export async function readTable(file: string): Promise<Table> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new TableProblem(file, 'tables:absent')
    throw new TableProblem(file, 'tables:unopenable', {}, { code: error.code ?? error.message })
  })
  return readTableBytes(bytes, file)
}

/** The same for bytes at hand, such as an upload; `file` is the name its owner gave it. */
export async function readTableBytes(bytes: Buffer, file: string): Promise<Table> {
  const table = await parse(bytes, file)
  if (table.columns.length === 0) throw new TableProblem(file, 'tables:empty')
  if (table.columns.length > COLUMNS_LIMIT) throw tooManyColumns(file)
  if (table.rows.length === 0) throw new TableProblem(file, 'tables:headerOnly')
  return table
}

async function parse(bytes: Buffer, file: string): Promise<Table> {
  const ending = path.extname(file).toLowerCase()
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4])) || ending === '.xlsx')
    return readXlsx(bytes, file)
  if (ending === '.xls') throw new TableProblem(file, 'tables:oldXls')
  const text = decodeText(bytes, file)
  return ['.jsonl', '.ndjson', '.json'].includes(ending) ? readJsonl(text, file) : readCsv(text, file)
}
