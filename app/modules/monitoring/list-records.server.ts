import { dayOf } from '#app/platform/dates.ts'
import type { Period } from '#app/platform/period.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { Indicator, Population } from './indicator.ts'
import { lineRecords } from './list-line-records.server.ts'
import type { RecordLine, RecordPart } from './record.ts'
import { countRecords, pageOfRecords } from './records.data.server.ts'
import { type Filter, type Scope, sliceOf } from './slice.ts'

const PER_PAGE = 15

const kindOf: Record<Population, RecordLine['population']> = {
  ...{ needs: 'needs', unmet: 'needs', open: 'needs', sendings: 'sendings' },
  ...{ deals: 'deals', confirmed: 'deals', offerings: 'offerings', lines: 'lines' },
}

export type RecordsQuestion = {
  filter: Filter
  period: Period
  part: RecordPart
  cause?: string
  page: number
}

/** The records behind a number, chosen by the conditions that made it; nothing outside of the scope. */
export async function listRecords(
  scope: Scope,
  { population, base, measure }: Indicator,
  { filter, period, part, cause, page }: RecordsQuestion,
  now = new Date(),
): Promise<{ records: RecordLine[]; total: number; pages: number }> {
  const slice = sliceOf(scope, filter, dayOf(now))
  if (!slice) return { records: [], total: 0, pages: 0 }
  const hit = measure.of === 'share' ? measure.hit : measure.of === 'time' ? 'answered' : 'all'
  if (population === 'lines') {
    const lines = await reading((tx) => lineRecords(tx, { slice, period, now }, part))
    const records = lines.slice((page - 1) * PER_PAGE, page * PER_PAGE)
    return { records, total: lines.length, pages: Math.ceil(lines.length / PER_PAGE) }
  }
  const asked = { population, slice, period, now, base, hit, part, ...(cause && { cause }) }
  return reading(async (tx) => {
    const total = await countRecords(tx, asked)
    const rows = await pageOfRecords(tx, asked, { skip: (page - 1) * PER_PAGE, take: PER_PAGE })
    return {
      total,
      pages: Math.ceil(total / PER_PAGE),
      records: rows.map(({ at, title, organization, ...row }) => ({
        ...row,
        population: kindOf[population],
        title: title ?? '',
        organization: organization ?? '',
        at: at.toISOString(),
      })),
    }
  })
}
