import { dayOf } from '#app/platform/dates.ts'
import { periodOf, previousPeriod } from '#app/platform/period.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { figuresOf } from './figure-of.server.ts'
import { getIndicator } from './indicator.ts'
import { type Scope, sliceOf } from './slice.ts'
import { firstOpenUnmet } from './steering.data.server.ts'
import type { SteeringView } from './steering-view.ts'

const SHOWN = 5

/** What changed this month, what is overdue, and what an official could do about it now. */
export async function readSteering(tx: Tx, scope: Scope, now: Date): Promise<SteeringView> {
  const slice = sliceOf(scope, {}, dayOf(now)) ?? {}
  const month = periodOf('month', now)
  const [unmet, needs] = (
    await figuresOf(
      tx,
      (['unmet', 'needs'] as const).map(getIndicator),
      [month, previousPeriod(month)].map((period) => ({ slice, period, now })),
    )
  ).map((figures) => figures.map(({ denominator }) => denominator))
  const [open, unanswered] = (
    await figuresOf(tx, (['open-unmet', 'unanswered'] as const).map(getIndicator), [
      { slice, period: month, now },
    ])
  ).map(([figure]) => figure?.denominator ?? 0)
  const first = await firstOpenUnmet(tx, slice, SHOWN)
  return {
    ...{ unmet: changeOf(unmet), needs: changeOf(needs), open: open ?? 0, unanswered: unanswered ?? 0 },
    first: first.map(({ needId: id, ...rest }) => ({ id, ...rest })),
  }
}

const changeOf = ([now = 0, before = 0]: readonly number[] = []) => ({ now, before })
