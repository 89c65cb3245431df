import { randomUUID } from 'node:crypto'
import { lockOrganizations } from '#app/modules/organizations/organization.data.server.ts'
import type { DomainCode } from '#app/modules/taxonomy/domain.ts'
import { appendEvents } from '#app/platform/events.server.ts'
import { rowFate } from '#app/platform/row-fate.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import {
  findImportedOfferings,
  freezeVersions,
  insertOfferings,
  suspendedAmong,
} from './imported-offerings.data.server.ts'
import { regionsOf, replaceCases, updateOffering } from './offering.data.server.ts'
import type { OfferingForm } from './offering.schema.ts'
import { columnsOf } from './offering-columns.ts'

/** A row of a sheet: the provider's own number for it, and a hash of everything it says. */
export type OfferingRow = {
  organizationId: string
  key: string
  hash: string
  domain: DomainCode
  form: OfferingForm
}
export type TakenOver = { created: number; changed: number; unchanged: number; refused: number }

/**
 * Writes rows of sheets as offerings, in the caller's transaction: a number that is new makes one, a row that says something new makes
 * a version, and a row that was taken over before changes nothing.
 */
export async function takeOverOfferings(
  tx: Tx,
  rows: readonly OfferingRow[],
  { publish, actorId, now }: { publish: boolean; actorId: string; now: Date },
): Promise<TakenOver> {
  const taken: TakenOver = { created: 0, changed: 0, unchanged: 0, refused: 0 }
  if (rows.length === 0) return taken
  const place = (one: { organizationId: string; externalKey: string | null }) =>
    `${one.organizationId} ${one.externalKey}`
  const owners = [...new Set(rows.map(({ organizationId }) => organizationId))]
  // Held first: nothing is published while its provider's page is being taken down.
  if (publish) await lockOrganizations(tx, owners)
  const known = new Map(
    (
      await findImportedOfferings(
        tx,
        rows.map(({ organizationId, key }) => ({ organizationId, externalKey: key })),
      )
    ).map((one) => [place(one), one]),
  )
  // Nothing goes public that officials took down, or whose provider's page they did.
  const down = await suspendedAmong(tx, owners)
  const created: { id: string; row: OfferingRow }[] = []
  const changed: { id: string; row: OfferingRow; goesPublic: boolean }[] = []
  for (const row of rows) {
    const before = known.get(place({ organizationId: row.organizationId, externalKey: row.key }))
    if (before?.status === 'suspended' || (publish && down.has(row.organizationId))) {
      taken.refused++
      continue
    }
    if (!before) {
      created.push({ id: randomUUID(), row })
      continue
    }
    if (rowFate(before, row.hash, publish) === 'unchanged') {
      taken.unchanged++
      continue
    }
    const goesPublic = publish && before.status !== 'published'
    const saved = await updateOffering(tx, row.organizationId, before, {
      ...columnsOf(row.form),
      domainCode: row.domain,
      importHash: row.hash,
      version: before.version + 1,
      lastConfirmedAt: now,
      ...(goesPublic ? { status: 'published', publishedAt: before.publishedAt ?? now } : {}),
    })
    if (saved) changed.push({ id: before.id, row, goesPublic })
    else taken.refused++
  }
  await insertOfferings(
    tx,
    created.map(({ id, row }) => ({
      id,
      organizationId: row.organizationId,
      externalKey: row.key,
      importHash: row.hash,
      domainCode: row.domain,
      ...columnsOf(row.form),
      ...(publish ? { status: 'published' as const, publishedAt: now, lastConfirmedAt: now } : {}),
    })),
  )
  for (const { id, row } of [...created, ...changed])
    if (row.form.cases.length > 0) await replaceCases(tx, id, row.form.cases)
  const touched = [...created, ...changed]
  const ids = touched.map(({ id }) => id)
  await freezeVersions(tx, ids)
  await markStale(tx, 'offerings', ids)
  await markStale(tx, 'providers', [...new Set(touched.map(({ row }) => row.organizationId))])
  const regions = await regionsOf(
    tx,
    touched.map(({ row }) => row.organizationId),
  )
  const eventOf = (type: string) => (one: { id: string; row: OfferingRow }) => ({
    type,
    subjectId: one.id,
    organizationId: one.row.organizationId,
    actorId,
    data: { imported: true, domain: one.row.domain, region: regions.get(one.row.organizationId) ?? null },
  })
  await appendEvents(tx, [
    ...created.map(eventOf(publish ? 'offering.published' : 'offering.drafted')),
    ...changed.filter(({ goesPublic }) => !goesPublic).map(eventOf('offering.changed')),
    ...changed.filter(({ goesPublic }) => goesPublic).map(eventOf('offering.published')),
  ])
  return { ...taken, created: created.length, changed: changed.length }
}
