import type { Actor } from '#app/modules/accounts/actor.ts'
import type { UnmetCause } from '#app/modules/routing/unmet-cause.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { dayOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { periodIn } from './choices.ts'
import { drawCauses } from './draw-causes.server.ts'
import { countCauses } from './figures.data.server.ts'
import { readFilter, sliceOf } from './slice.ts'

/** Unmet needs by domain and cause as a picture, of what the official may see. */
export async function readCausesChart(
  actor: Actor,
  search: URLSearchParams,
  language: Language,
  now = new Date(),
): Promise<string> {
  const slice = sliceOf({ region: actor.regionScope }, readFilter(search), dayOf(now))
  const asked = { population: 'unmet' as const, period: periodIn(search, now), now }
  const rows = slice ? await reading((tx) => countCauses(tx, { ...asked, slice })) : []
  const t = translator(language)
  return drawCauses(
    rows.map(({ cause, domain, count }) => ({ cause: cause as UnmetCause, domain, count })),
    {
      cause: (code) => t(`routing:cause.${code}.title`),
      domain: (code) => (code ? nameOf('domain', code, language) : t('monitoring:noCode')),
    },
  )
}
