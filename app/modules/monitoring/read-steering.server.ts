import { dayOf } from '#app/platform/dates.ts'
import { type Period, periodOf, previousPeriod } from '#app/platform/period.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { figureOf } from './figure-of.server.ts'
import { getIndicator, type IndicatorCode } from './indicator.ts'
import { type Scope, sliceOf } from './slice.ts'
import { countUnanswered, openUnmet } from './steering.data.server.ts'
import type { SteeringView } from './steering-view.ts'

const SHOWN = 5
const OVERDUE_MILLISECONDS = 5 * 86_400_000

/** What changed this month, what is overdue, and what an official could do about it now. */
export async function readSteering(tx: Tx, scope: Scope, now: Date): Promise<SteeringView> {
  const slice = sliceOf(scope, {}, dayOf(now)) ?? {}
  const month = periodOf('month', now)
  const count = async (code: IndicatorCode, period: Period) =>
    (await figureOf(tx, getIndicator(code), { slice, period, now })).denominator
  const both = async (code: IndicatorCode) => ({
    now: await count(code, month),
    before: await count(code, previousPeriod(month)),
  })
  const { count: open, first } = await openUnmet(tx, slice, SHOWN)
  return {
    unmet: await both('unmet'),
    needs: await both('needs'),
    open,
    unanswered: await countUnanswered(tx, slice, new Date(now.getTime() - OVERDUE_MILLISECONDS)),
    first: first.map(({ needId: id, ...rest }) => ({ id, ...rest })),
  }
}
