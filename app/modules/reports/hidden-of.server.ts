import { createHash } from 'node:crypto'
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Report } from '#prisma/generated/client.ts'
import { decideHidden, type Hidden, type Published, publishedOf } from './decide-hidden.ts'
import { releasedOfCity } from './report.data.server.ts'
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

/** What the readers of all released reports know, in the order in which they came to know it. */
async function publishedBefore(tx: Tx): Promise<Published[]> {
  return (await releasedOfCity(tx)).flatMap(({ snapshot, hidden }) => {
    const tables = tablesOf(JSON.parse(snapshot) as Snapshot)
    return publishedOf(tables, hidden === null ? decideHidden(tables, []) : (JSON.parse(hidden) as Hidden))
  })
}

/** Stands for all that a reader of a draft has seen. */
export function seenOf({ hash }: Pick<Report, 'hash'>, hidden: Hidden | null): string {
  return createHash('sha256').update(canonicalJson({ hash, hidden })).digest('hex')
}
