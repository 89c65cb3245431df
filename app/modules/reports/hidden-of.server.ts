import { createHash } from 'node:crypto'
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Report } from '#prisma/generated/client.ts'
import { decideHidden, type Hidden, type Published, publishedOf } from './decide-hidden.ts'
import { frozenOf, releasedOfCity } from './report.data.server.ts'
import { tablesOf } from './report-tables.ts'
import { CITY, type Snapshot } from './snapshot.ts'

/**
 * Which numbers of a report its readers are not shown: as it was decided at its release, and of a draft as it would be decided now. Null
 * for a district's, which only officials read.
 */
export async function hiddenOf(tx: Tx, report: Report): Promise<Hidden | null> {
  if (report.scope !== CITY) return null
  if (report.hidden !== null) return JSON.parse(report.hidden) as Hidden
  const before = report.status === 'released' ? [] : await publishedBefore(tx)
  return decideHidden(tablesOf(JSON.parse(report.snapshot) as Snapshot), before)
}

/** What each released report made known. The database refuses any change of one, and a draft is looked at every second. */
const known = new Map<string, Published[]>()

/** What the readers of all released reports know, in the order in which they came to know it. */
async function publishedBefore(tx: Tx): Promise<Published[]> {
  const ids = await releasedOfCity(tx)
  const others = ids.filter((id) => !known.has(id))
  for (const { id, snapshot, hidden } of others.length > 0 ? await frozenOf(tx, others) : []) {
    const tables = tablesOf(JSON.parse(snapshot) as Snapshot)
    const decided = hidden === null ? decideHidden(tables, []) : (JSON.parse(hidden) as Hidden)
    known.set(id, publishedOf(tables, decided))
  }
  return ids.flatMap((id) => known.get(id) ?? [])
}

/** Stands for all that a reader of a draft has seen. */
export function seenOf({ hash }: Pick<Report, 'hash'>, hidden: Hidden | null): string {
  return createHash('sha256').update(canonicalJson({ hash, hidden })).digest('hex')
}
