import { appendEvents } from '#app/platform/events.server.ts'
import { rowFate } from '#app/platform/row-fate.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import {
  findOrganizationsByCreditCode,
  insertImportedOrganization,
  updateImportedOrganization,
} from './imported-organizations.data.server.ts'
import type { OrganizationProfile } from './organization.schema.ts'
import { renamingOf } from './renaming.ts'

export type OrganizationRow = { hash: string; profile: OrganizationProfile }

/**
 * Writes rows of an official's sheet as organizations, by their credit code, in the caller's transaction. New ones have no members yet:
 * who founds one with the same code is told so and asks to be invited. Returns what was done, whose offerings must follow, and who has
 * another name since: what officials found of those is the caller's to end.
 */
export async function takeOverOrganizations(
  tx: Tx,
  rows: readonly OrganizationRow[],
  { actorId }: { actorId: string },
) {
  const known = new Map(
    (
      await findOrganizationsByCreditCode(
        tx,
        rows.map(({ profile }) => profile.creditCode),
      )
    ).map((one) => [one.creditCode, one]),
  )
  const created: string[] = []
  const changed: string[] = []
  const renamed: string[] = []
  let unchanged = 0
  for (const { hash, profile } of rows) {
    const before = known.get(profile.creditCode)
    if (!before) created.push(await insertImportedOrganization(tx, profile, hash))
    else if (rowFate(before, hash, false) === 'unchanged') unchanged++
    else {
      await updateImportedOrganization(tx, before.id, profile, hash)
      changed.push(before.id)
      if (renamingOf(before, profile)) renamed.push(before.id)
    }
  }
  const eventOf = (type: string) => (id: string) => ({
    type,
    subjectId: id,
    organizationId: id,
    actorId,
    data: { imported: true },
  })
  await appendEvents(tx, [
    ...created.map(eventOf('organization.founded')),
    ...changed.map(eventOf('organization.changed')),
  ])
  return {
    ...{ created: created.length, changed: changed.length, unchanged, refused: 0 },
    ...{ changedIds: changed, renamedIds: renamed },
  }
}
