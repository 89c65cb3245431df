/** Writes the pairs as JSON lines, CSV or XLSX; a file appears whole or not at all. */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import writeExcelFile from 'write-excel-file/node'
import type { Pair } from './match-tables.ts'
import { safeCell } from './safe-cell.ts'

const HEADER = ['need', 'offering', 'rank', 'score', 'verdict', 'reasons'] as const

/** Rows that one XLSX sheet can hold, the header counted. */
const SHEET_ROWS_LIMIT = 1_048_576

/** Where pairs go: a file by its ending, or standard output as JSON lines. */
export async function writeResult(pairs: AsyncIterable<Pair>, out: string | undefined): Promise<number> {
  let written = 0
  const counted = (async function* () {
    for await (const pair of pairs) {
      written++
      yield pair
    }
  })()
  if (out === undefined) {
    for await (const pair of counted) {
      if (!process.stdout.write(jsonLine(pair)))
        await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
    return written
  }
  const unfinished = path.join(path.dirname(out), `.${path.basename(out)}.${randomUUID()}`)
  try {
    if (out.toLowerCase().endsWith('.xlsx')) await writeXlsx(counted, unfinished)
    else
      await pipeline(
        Readable.from(out.toLowerCase().endsWith('.csv') ? csv(counted) : jsonLines(counted)),
        createWriteStream(unfinished),
      )
    await rename(unfinished, out)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return written
}

function jsonLine({ need, offering, rank, score, verdict, reasons }: Pair) {
  return `${JSON.stringify({ need, offering, rank, score, verdict, reasons })}\n`
}

async function* jsonLines(pairs: AsyncIterable<Pair>) {
  for await (const pair of pairs) yield jsonLine(pair)
}

/** With a byte order mark, without which Excel takes UTF-8 for the local code page. */
async function* csv(pairs: AsyncIterable<Pair>) {
  yield `\uFEFF${HEADER.join(',')}\r\n`
  for await (const pair of pairs) yield `${cells(pair).map(quoted).join(',')}\r\n`
}

function quoted(value: string | number) {
  if (typeof value === 'number') return String(value)
  const safe = safeCell(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

async function writeXlsx(pairs: AsyncIterable<Pair>, file: string) {
  const rows: ({ value: string; type: StringConstructor } | { value: number; type: NumberConstructor })[][] =
    [HEADER.map((name) => ({ value: name, type: String }))]
  for await (const pair of pairs) {
    if (rows.length >= SHEET_ROWS_LIMIT)
      throw new Error('结果超过一张 XLSX 表的行数上限，请改用 .csv 或 .jsonl，或减小 --top')
    rows.push(
      cells(pair).map((value) =>
        typeof value === 'number' ? { value, type: Number } : { value: safeCell(value), type: String },
      ),
    )
  }
  const buffer = await writeExcelFile(rows as never).toBuffer()
  await writeFile(file, buffer)
}

function cells({ need, offering, rank, score, verdict, reasons }: Pair) {
  return [need, offering, rank, score, verdict, reasons.join('\n')]
}
