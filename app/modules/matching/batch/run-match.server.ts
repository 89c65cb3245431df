import type { Writable } from 'node:stream'
import { dayOf, isDay } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { type ProgressBar, showProgress } from '#app/platform/progress-bar.server.ts'
import { readTable } from '#app/platform/tables/read-table.server.ts'
import { TableProblem } from '#app/platform/tables/table-problem.ts'
import { compile } from '#search/rules/evaluate.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { readArguments, usage } from './arguments.ts'
import type { Records, Remark } from './batch-record.ts'
import { recordsOf } from './facts-of-row.ts'
import { matchTables, type Pair } from './match-tables.ts'
import { writeResult } from './write-result.server.ts'

/** Remarks of one column that are written out; the rest are counted. */
const REMARKS_SHOWN = 3

/**
 * The batch match of the command line, without a server, an account or a database. Answers the exit code: 0 done, 1 a broken file
 * (nothing is written), 2 wrong arguments.
 */
export async function runMatch(
  words: readonly string[],
  { now, output, errors }: { now: Date; output: Writable; errors: NodeJS.WriteStream },
): Promise<0 | 1 | 2> {
  const parsed = readArguments(words)
  const problem = parsed.ok
    ? parsed.value.today && !isDay(parsed.value.today)
      ? '--today 不是一个日子'
      : ''
    : parsed.problem
  if (!parsed.ok || problem) {
    errors.write(`${problem}\n${usage}\n`)
    return 2
  }
  const { offerings, needs, top, out, today = dayOf(now) } = parsed.value
  try {
    const compiled = compile(startingRuleSet)
    const read = async (file: string, side: 'offering' | 'need') => {
      const records = recordsOf(await readTable(file), side, today, compiled.byId)
      tell(errors, file, records)
      return records.records
    }
    const supply = await read(offerings, 'offering')
    const demand = await read(needs, 'need')
    const progress = showProgress({ before: '匹配', after: '条需求', left: '剩余' }, demand.length, errors)
    const titlesOf = (records: Records['records']) => new Map(records.map(({ id, title }) => [id, title]))
    try {
      const pairs = matchTables({ offerings: supply, needs: demand, compiled, today, top })
      const titles = { offerings: titlesOf(supply), needs: titlesOf(demand) }
      await writeResult(counted(pairs, progress), titles, out ? { file: out } : { stream: output })
    } finally {
      progress.stop()
    }
    return 0
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error
    errors.write(`${error.describe(translator('zh-CN'))}\n`)
    return 1
  }
}

function* counted(batches: Iterable<Pair[]>, progress: ProgressBar): Generator<Pair[]> {
  let done = 0
  for (const batch of batches) {
    yield batch
    progress.reach(++done)
  }
}

/** Says what was read and what of it could not be used. */
function tell(errors: NodeJS.WriteStream, file: string, { records, remarks }: Records) {
  errors.write(`${file}：${records.length} 行\n`)
  const byColumn = new Map<string, Remark[]>()
  for (const remark of remarks) byColumn.set(remark.column, [...(byColumn.get(remark.column) ?? []), remark])
  for (const [column, list] of byColumn) {
    for (const { row, message } of list.slice(0, REMARKS_SHOWN)) {
      errors.write(`  提示：${row === undefined ? '' : `第 ${row} 行`}「${column}」列：${message}\n`)
    }
    if (list.length > REMARKS_SHOWN)
      errors.write(`  提示：「${column}」列还有 ${list.length - REMARKS_SHOWN} 处\n`)
  }
}
