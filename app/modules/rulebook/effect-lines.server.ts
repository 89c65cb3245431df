import { findTitles } from '#app/modules/matching/match.data.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { EffectLine } from './effect-line.ts'
import { matchesIn } from './need-effect.ts'
import type { EffectRow } from './preview-lists.data.server.ts'

const NAMED = 5

/** Effects on needs with the names of what they are about. */
export async function effectLines(tx: Tx, rows: readonly EffectRow[]): Promise<EffectLine[]> {
  const offeringIds = rows.flatMap((row) => [
    ...row.gainedIds.slice(0, NAMED),
    ...row.lostIds.slice(0, NAMED),
    ...row.before.top,
    ...row.after.top,
  ])
  const titles = await findTitles(tx, {
    needIds: rows.map((row) => row.needId),
    offeringIds: [...new Set(offeringIds)],
  })
  const named = (ids: readonly string[]) =>
    ids.map((id) => {
      const offering = titles.offerings.get(id)
      return { id, title: offering?.title ?? '', provider: offering?.organization.name ?? '' }
    })
  return rows.map((row) => ({
    needId: row.needId,
    need: titles.needs.get(row.needId) ?? '',
    before: matchesIn(row.before),
    after: matchesIn(row.after),
    gained: row.gained,
    lost: row.lost,
    gainedNames: named(row.gainedIds.slice(0, NAMED)),
    lostNames: named(row.lostIds.slice(0, NAMED)),
    topBefore: named(row.before.top),
    topAfter: named(row.after.top),
    topChanged: row.topChanged,
  }))
}
