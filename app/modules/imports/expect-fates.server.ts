import { findImportedNeeds } from '#app/modules/needs/imported-needs.data.server.ts'
import { findImportedOfferings } from '#app/modules/offerings/imported-offerings.data.server.ts'
import { findOrganizationsByCreditCode } from '#app/modules/organizations/imported-organizations.data.server.ts'
import { normaliseCreditCode } from '#app/modules/taxonomy/credit-code.ts'
import { type RowFate, rowFate } from '#app/platform/row-fate.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import type { ImportKind } from './import-kind.ts'
import type { GoodRow } from './rows-of-import.server.ts'

const ROWS_AT_ONCE = 500

type Before = { importHash: string | null; status?: string }
type Known = Map<string, Before>

/** What taking the rows over as drafts would do, counted; nothing is changed. */
export async function expectFates(
  kind: ImportKind,
  rows: readonly GoodRow[],
): Promise<Record<RowFate, number>> {
  const counts = { created: 0, changed: 0, unchanged: 0 }
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const batch = rows.slice(from, from + ROWS_AT_ONCE)
    const known = await reading((tx) => knownBefore(tx, kind, batch))
    for (const row of batch) counts[rowFate(known.get(placeOf(kind, row)), row.hash, false)]++
  }
  return counts
}

async function knownBefore(tx: Tx, kind: ImportKind, rows: readonly GoodRow[]): Promise<Known> {
  if (kind === 'organizations') {
    const codes = rows.map(({ key }) => normaliseCreditCode(key))
    const found = await findOrganizationsByCreditCode(tx, codes)
    return new Map(found.map(({ creditCode, importHash }) => [creditCode, { importHash }]))
  }
  const find = kind === 'offerings' ? findImportedOfferings : findImportedNeeds
  const found = await find(
    tx,
    rows.map(({ organizationId, key }) => ({ organizationId, externalKey: key })),
  )
  return new Map(found.map((one) => [`${one.organizationId} ${one.externalKey}`, one]))
}

function placeOf(kind: ImportKind, { organizationId, key }: GoodRow): string {
  return kind === 'organizations' ? normaliseCreditCode(key) : `${organizationId} ${key}`
}
