import type { Actor } from '#app/modules/accounts/actor.ts'
import { dayOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { periodIn } from './choices.ts'
import { drawLorenz } from './draw-lorenz.server.ts'
import { countEligible, spreads } from './exposures.data.server.ts'
import { readFilter, sliceOf } from './slice.ts'
import { countsOf } from './spread.ts'

/** How invitations are spread over those who could have been told, as a picture; the Gini coefficient is of the same counts. */
export async function readFairnessChart(
  actor: Actor,
  search: URLSearchParams,
  language: Language,
  now = new Date(),
): Promise<string> {
  const slice = sliceOf({ region: actor.regionScope }, readFilter(search), dayOf(now))
  const asks = slice ? [{ slice, period: periodIn(search, now), now }] : []
  const counts = await reading(async (tx) => {
    if (asks.length === 0) return []
    const [spread = []] = await spreads(tx, asks)
    const told = countsOf(spread)
    const [eligible = 0] = await countEligible(tx, asks)
    const none = Array.from({ length: Math.max(0, eligible - told.length) }, () => 0)
    return [...told, ...none]
  })
  const t = translator(language)
  return drawLorenz(counts, {
    curve: t('monitoring:fairness.curve'),
    equal: t('monitoring:fairness.equal'),
    providers: t('monitoring:fairness.providersAxis'),
    share: t('monitoring:fairness.shareAxis'),
  })
}
