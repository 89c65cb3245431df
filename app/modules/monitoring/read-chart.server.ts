import type { Actor } from '#app/modules/accounts/actor.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { periodIn } from './choices.ts'
import { drawTrend } from './draw-trend.server.ts'
import { findIndicator } from './indicator.ts'
import { readTrend } from './read-trend.server.ts'
import { readFilter } from './slice.ts'

/** The course of an indicator as a picture; null for one that is not defined. */
export async function readChart(
  actor: Actor,
  code: string,
  search: URLSearchParams,
  language: Language,
  now = new Date(),
): Promise<string | null> {
  const indicator = findIndicator(code)
  if (!indicator) return null
  const scope = { region: actor.regionScope }
  const points = await readTrend(scope, indicator, readFilter(search), periodIn(search, now), now)
  const t = translator(language)
  return drawTrend(points, indicator.unit, {
    now: t('monitoring:compare.now'),
    lastYear: t('monitoring:compare.lastYear'),
  })
}
