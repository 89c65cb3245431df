import { clustersAsOf } from '#app/modules/taxonomy/cluster.ts'
import { functionalUnitsAsOf, regionsAsOf } from '#app/modules/taxonomy/region.ts'
import { adminRegions } from '#app/modules/taxonomy/region-data.ts'
import { dayOf } from '#app/platform/dates.ts'
import { type Period, periodOf, periodsUpTo, readPeriod } from '#app/platform/period.ts'
import type { Choices } from './figure-view.ts'
import type { Filter, Scope } from './slice.ts'

const MONTHS = 14

/** What the filters of a page offer: in the view of then also districts that are gone. */
export function choicesOf({ region }: Scope, { view }: Filter, now: Date): Choices {
  const today = dayOf(now)
  const districts = view === 'then' ? adminRegions : regionsAsOf(today)
  return {
    regions: region ? [region] : [...districts, ...functionalUnitsAsOf(today)].map(({ code }) => code),
    clusters: clustersAsOf(today).map(({ code }) => code),
    periods: [
      ...periodsUpTo(periodOf('month', now), MONTHS).reverse(),
      ...periodsUpTo(periodOf('quarter', now), 5).reverse(),
      ...periodsUpTo(periodOf('year', now), 2).reverse(),
    ].map(({ key }) => key),
  }
}

/** The period of an address; this month where it says none. */
export function periodIn(search: URLSearchParams, now: Date): Period {
  return readPeriod(search.get('period') ?? '') ?? periodOf('month', now)
}
