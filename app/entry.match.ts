/** npm run match -- --offerings FILE --needs FILE [--top 20] [--out FILE]: matches two spreadsheets without a server. */
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { matchTables, type Pair } from './modules/matching/batch/match-tables.ts'
import { readSide } from './modules/matching/batch/read-side.server.ts'
import { BrokenTable } from './modules/matching/batch/table.ts'
import { writeResult } from './modules/matching/batch/write-result.server.ts'
import { dayOf, isDay } from './platform/dates.ts'

const USAGE = `用法：npm run match -- --offerings 供给文件 --needs 需求文件 [--top 20] [--out 结果文件]
文件可为 .csv（UTF-8 或 GB18030）、.xlsx、.jsonl；列的说明见 docs/import.md。
--top  每条需求给出的供给数（1–10000，默认 20）
--out  结果文件，结尾为 .jsonl、.csv 或 .xlsx；不写则输出到屏幕（JSON Lines）
--date 判断交付期、证书有效期所用的日期（默认今天，形如 2026-11-23）`

const TOP_LIMIT = 10_000

class UsageError extends Error {}

try {
  await main()
} catch (error) {
  if (error instanceof BrokenTable || error instanceof UsageError) {
    console.error(error.message)
    console.error('没有写入任何结果。Nothing was written.')
    process.exit(error instanceof UsageError ? 2 : 1)
  }
  throw error
}

async function main() {
  const { offerings: offeringsFile, needs: needsFile, top, out, today } = readArguments()
  const offerings = await readSide(offeringsFile, 'offering', today)
  const needs = await readSide(needsFile, 'need', today)
  const bar = process.stderr.isTTY
    ? new SingleBar({
        format: '匹配 {bar} {value}/{total} 条需求 剩余 {eta_formatted}',
        stream: process.stderr,
      })
    : undefined
  bar?.start(needs.length, 0)
  async function* pairs(): AsyncGenerator<Pair> {
    for (const ofNeed of matchTables(offerings, needs, { top, today })) {
      yield* ofNeed
      bar?.increment()
    }
  }
  const started = Date.now()
  const written = await writeResult(pairs(), out)
  bar?.stop()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.error(
    `${offerings.length} 项供给 × ${needs.length} 条需求，${written} 行结果，用时 ${seconds} 秒${out ? `，已写入 ${out}` : ''}`,
  )
}

function readArguments() {
  let values: { offerings?: string; needs?: string; top?: string; out?: string; date?: string }
  try {
    ;({ values } = parseArgs({
      options: {
        offerings: { type: 'string' },
        needs: { type: 'string' },
        top: { type: 'string' },
        out: { type: 'string' },
        date: { type: 'string' },
      },
    }))
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
  const { offerings, needs, out } = values
  if (!offerings || !needs) throw new UsageError(USAGE)
  const top = Number(values.top ?? 20)
  if (!Number.isInteger(top) || top < 1 || top > TOP_LIMIT)
    throw new UsageError(`--top 应为 1 到 ${TOP_LIMIT} 的整数\n${USAGE}`)
  if (out !== undefined && !/\.(jsonl|ndjson|csv|xlsx)$/i.test(out)) {
    throw new UsageError(`--out 的结尾应为 .jsonl、.csv 或 .xlsx\n${USAGE}`)
  }
  const today = values.date ?? dayOf(new Date())
  if (!isDay(today)) throw new UsageError(`--date 应形如 2026-11-23\n${USAGE}`)
  return { offerings, needs, top, out, today }
}
