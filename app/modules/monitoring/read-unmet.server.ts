import type { Actor } from '#app/modules/accounts/actor.ts'
import { type UnmetCause, unmetCauses } from '#app/modules/routing/unmet-cause.ts'
import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { choicesOf, periodIn } from './choices.ts'
import { countCauses } from './figures.data.server.ts'
import { getIndicator } from './indicator.ts'
import { listRecords } from './list-records.server.ts'
import type { UnmetView } from './page-views.ts'
import { readFilter, sliceOf } from './slice.ts'

/** 未满足需求 by cause, domain and district, and the needs themselves. */
export async function readUnmet(
  actor: Actor,
  search: URLSearchParams,
  page: number,
  now = new Date(),
): Promise<UnmetView> {
  const scope = { region: actor.regionScope }
  const filter = readFilter(search)
  const period = periodIn(search, now)
  const today = dayOf(now)
  const cause = unmetCauses.find((one) => one === search.get('cause')) ?? null
  const slice = sliceOf(scope, filter, today)
  const rows = slice
    ? await reading((tx) => countCauses(tx, { population: 'unmet', slice, period, now }))
    : []
  const question = { filter, period, part: 'base' as const, page, ...(cause && { cause }) }
  return {
    scope,
    filter,
    cause,
    period: period.key,
    choices: choicesOf(scope, filter, now),
    // Summed here: every district's cell in the page's data would weigh more than the page.
    counts: summed(rows, ({ cause: found, domain }) => `${found} ${domain ?? ''}`).map(([row, count]) => ({
      ...{ domain: row.domain, count, cause: row.cause as UnmetCause },
    })),
    page,
    ...(await listRecords(scope, getIndicator('unmet'), question, now)),
  }
}

type Row = Awaited<ReturnType<typeof countCauses>>[number]

/** The first row of each kind with the sum of all of them. */
function summed(rows: readonly Row[], kindOf: (row: Row) => string): [Row, number][] {
  const sums = new Map<string, [Row, number]>()
  for (const row of rows) {
    const [first, count] = sums.get(kindOf(row)) ?? [row, 0]
    sums.set(kindOf(row), [first, count + row.count])
  }
  return [...sums.values()]
}
