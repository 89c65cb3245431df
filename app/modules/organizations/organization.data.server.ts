import { dateOfDay, dayOfDate } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { OrganizationProfile } from './organization.schema.ts'
import type { Organization } from './organization.ts'
import type { ApprovalEnd } from './standing-of-labels.ts'

/** An organization; null where there is none. */
export async function findOrganizationRow(tx: Tx, organizationId: string): Promise<Organization | null> {
  const row = await tx.organization.findUnique({
    where: { id: organizationId },
    omit: { importHash: true, demo: true, suspendedAt: true, createdAt: true, updatedAt: true },
  })
  return row && { ...row, foundedOn: row.foundedOn && dayOfDate(row.foundedOn) }
}

export async function isCreditCodeTaken(tx: Tx, creditCode: string, exceptId?: string): Promise<boolean> {
  const row = await tx.organization.findUnique({ where: { creditCode }, select: { id: true } })
  return row !== null && row.id !== exceptId
}

export function insertOrganization(tx: Tx, profile: OrganizationProfile): Promise<{ id: string }> {
  return tx.organization.create({ data: organizationColumnsOf(profile), select: { id: true } })
}

/** Writes a new version over the one named; false when somebody else's came first. */
export async function updateOrganization(
  tx: Tx,
  organizationId: string,
  version: number,
  profile: OrganizationProfile,
): Promise<boolean> {
  const { count } = await tx.organization.updateMany({
    where: { id: organizationId, version },
    data: { ...organizationColumnsOf(profile), version: version + 1 },
  })
  return count === 1
}

/** What an organization is called, and the code it is registered under. */
export function findIdentity(tx: Tx, organizationId: string) {
  return tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { name: true, creditCode: true },
  })
}

/** Holds an organization until the transaction ends: what is decided from its members, or from its page being down, stays true. */
export function lockOrganization(tx: Tx, organizationId: string): Promise<void> {
  return lockOrganizations(tx, [organizationId])
}

/** The same for several, in one order, so that two wait for each other only one way. Rows that merely point at them do not wait. */
export async function lockOrganizations(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Organization" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
}

export function organizationColumnsOf({ foundedOn, ...profile }: OrganizationProfile) {
  return { ...profile, foundedOn: foundedOn && dateOfDay(foundedOn) }
}

/** The last days of what officials approved of organizations and their labels. */
export async function approvalEnds(tx: Tx, organizationIds: readonly string[]): Promise<ApprovalEnd[]> {
  const rows = await tx.verificationItem.findMany({
    where: {
      organizationId: { in: [...new Set(organizationIds)] },
      kind: { not: 'certificate' },
      expiresOn: { not: null },
    },
    select: { organizationId: true, kind: true, code: true, expiresOn: true },
  })
  return rows.flatMap(({ expiresOn, ...row }) =>
    expiresOn ? [{ ...row, expiresOn: dayOfDate(expiresOn) }] : [],
  )
}
