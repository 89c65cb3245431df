import type { Tx } from '#app/platform/transaction.server.ts'
import { organizationColumnsOf } from './organization.data.server.ts'
import type { OrganizationProfile } from './organization.schema.ts'

export function findOrganizationsByCreditCode(tx: Tx, creditCodes: string[]) {
  return tx.organization.findMany({
    where: { creditCode: { in: creditCodes } },
    select: {
      id: true,
      name: true,
      creditCode: true,
      importHash: true,
      isProvider: true,
      isManufacturer: true,
    },
  })
}

export async function insertImportedOrganization(tx: Tx, profile: OrganizationProfile, importHash: string) {
  const { id } = await tx.organization.create({
    data: { ...organizationColumnsOf(profile), importHash },
    select: { id: true },
  })
  return id
}

export async function updateImportedOrganization(
  tx: Tx,
  id: string,
  profile: OrganizationProfile,
  importHash: string,
): Promise<void> {
  await tx.organization.update({
    where: { id },
    data: { ...organizationColumnsOf(profile), importHash, version: { increment: 1 } },
  })
}
