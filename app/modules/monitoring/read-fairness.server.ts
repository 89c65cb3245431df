import type { Actor } from '#app/modules/accounts/actor.ts'
import { namesOfOrganizations } from '#app/modules/organizations/names-of-organizations.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { choicesOf, periodIn } from './choices.ts'
import { compareFigures } from './compare-figures.server.ts'
import { mostTold } from './exposures.data.server.ts'
import { CONCENTRATED_FROM, type IndicatorCode } from './indicator.ts'
import type { FairnessView } from './page-views.ts'
import { readFilter, sliceOf } from './slice.ts'

const SHOWN = 15
const codes: readonly IndicatorCode[] = [
  'hhi-exposures',
  'top3-exposures',
  'gini-exposures',
  'newcomer-sends',
  'hhi-awards',
  'top3-awards',
  'newcomer-deals',
  'single-quote',
]

/** 集中度与公平 of what the official may see. */
export async function readFairness(
  actor: Actor,
  search: URLSearchParams,
  now = new Date(),
): Promise<FairnessView> {
  const scope = { region: actor.regionScope }
  const filter = readFilter(search)
  const period = periodIn(search, now)
  const slice = sliceOf(scope, filter, dayOf(now))
  return reading(async (tx) => {
    const lines = await compareFigures(tx, scope, codes, { filter, period, now })
    const first = slice ? await mostTold(tx, { slice, period, now }, SHOWN) : []
    const total = lines[0]?.now.denominator ?? 0
    const names = await namesOfOrganizations(
      tx,
      first.map(({ organizationId }) => organizationId),
    )
    return {
      ...{ scope, filter, lines, period: period.key, choices: choicesOf(scope, filter, now) },
      concentrated: (lines[0]?.now.value ?? 0) > CONCENTRATED_FROM,
      providers: first.map(({ organizationId: id, count }, place) => ({
        ...{ id, count, name: names.get(id) ?? '', share: count / total },
        upTo: first.slice(0, place + 1).reduce((sum, one) => sum + one.count, 0) / total,
      })),
    }
  })
}
