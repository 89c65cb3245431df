import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Writable } from 'node:stream'
import writeSheet from 'write-excel-file/node'
import { safeCell } from '#app/platform/tables/safe-cell.ts'
import { TableProblem } from '#app/platform/tables/table-problem.ts'
import type { Pair } from './match-tables.ts'

/** Titles by id, for the sheets that people read. */
export type Titles = { needs: ReadonlyMap<string, string>; offerings: ReadonlyMap<string, string> }

const MOST_SHEET_ROWS = 1_048_575
const header = ['need', 'need_title', 'offering', 'offering_title', 'rank', 'score', 'verdict', 'reasons']

/**
 * Writes the pairs: JSON lines to a stream or a file; a file that ends in .csv (UTF-8 with a byte order mark) or .xlsx gets a
 * sheet. A file appears whole or not at all: it is written beside its place and renamed.
 */
export async function writeResult(
  batches: Iterable<readonly Pair[]>,
  titles: Titles,
  target: { file: string } | { stream: Writable },
): Promise<void> {
  if ('stream' in target) return writeText(batches, jsonLines, target.stream)
  const { file } = target
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  try {
    if (file.toLowerCase().endsWith('.xlsx')) await writeXlsx(batches, titles, temporary, file)
    else {
      const stream = createWriteStream(temporary, { flags: 'wx' })
      const failed = new Promise<never>((_, reject) => stream.once('error', reject))
      const isCsv = file.toLowerCase().endsWith('.csv')
      const lines = isCsv ? (pairs: readonly Pair[]) => csvLines(pairs, titles) : jsonLines
      if (isCsv) stream.write(`\uFEFF${header.join(',')}\r\n`)
      await Promise.race([writeText(batches, lines, stream).then(() => closed(stream)), failed])
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw placeProblem(error, file)
  }
}

async function writeText(
  batches: Iterable<readonly Pair[]>,
  linesOf: (pairs: readonly Pair[]) => string,
  stream: Writable,
) {
  for (const pairs of batches) {
    if (!stream.write(linesOf(pairs))) await once(stream, 'drain')
  }
}

async function closed(stream: Writable) {
  stream.end()
  await once(stream, 'close')
}

const jsonLines = (pairs: readonly Pair[]) => pairs.map((pair) => `${JSON.stringify(pair)}\n`).join('')

function cellsOf(pair: Pair, { needs, offerings }: Titles): (string | number)[] {
  return [
    safeCell(pair.need),
    safeCell(needs.get(pair.need) ?? ''),
    safeCell(pair.offering),
    safeCell(offerings.get(pair.offering) ?? ''),
    pair.rank,
    pair.score,
    pair.verdict,
    safeCell(pair.reasons.join('\n')),
  ]
}

const csvLines = (pairs: readonly Pair[], titles: Titles) =>
  pairs.map((pair) => `${cellsOf(pair, titles).map(csvCell).join(',')}\r\n`).join('')

const csvCell = (cell: string | number) => {
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

async function writeXlsx(
  batches: Iterable<readonly Pair[]>,
  titles: Titles,
  temporary: string,
  file: string,
) {
  const rows: (string | number)[][] = []
  for (const pairs of batches) {
    for (const pair of pairs) rows.push(cellsOf(pair, titles))
    if (rows.length > MOST_SHEET_ROWS) {
      throw new TableProblem(file, 'tables:sheetFull', {}, { limit: MOST_SHEET_ROWS })
    }
  }
  await writeSheet([header, ...rows], { sheet: 'matches' }).toFile(temporary)
}

function placeProblem(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return new TableProblem(file, 'tables:folderAbsent')
  if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR')
    return new TableProblem(file, 'tables:unwritable', {}, { code })
  if (code === 'ENOSPC') return new TableProblem(file, 'tables:diskFull')
  return error
}
