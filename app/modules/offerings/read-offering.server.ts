import { approvalEnds } from '#app/modules/organizations/organization.data.server.ts'
import { type ApprovalEnd, labelViews, verifiedUntil } from '#app/modules/organizations/standing-of-labels.ts'
import { coversWholeCity } from '#app/modules/taxonomy/region.ts'
import { dayOf, dayOfDate } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import {
  findProvider,
  findPublishedOfferings,
  publishedIdsOf,
  snapshotOf,
  type WholeOffering,
} from './offering.data.server.ts'
import type { OfferingView, ProviderView } from './offering-view.ts'

/** A published offering as anybody may see it; null where there is none. */
export async function readOffering(id: string): Promise<OfferingView | null> {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const [offering] = await findPublishedOfferings(tx, [id])
    return offering ? viewOf(offering, await approvalEnds(tx, [offering.organizationId])) : null
  })
}

/** An organization with what it offers now; null where it offers nothing. */
export async function readProvider(
  id: string,
): Promise<{ provider: ProviderView; offerings: OfferingView[] } | null> {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const organization = await findProvider(tx, id)
    const offerings = await findPublishedOfferings(tx, await publishedIdsOf(tx, id))
    if (!organization || offerings.length === 0) return null
    const ends = await approvalEnds(tx, [id])
    const newestFirst = offerings
      .map((offering) => viewOf(offering, ends))
      .sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? 1 : -1))
    return { provider: providerOf(organization, ends), offerings: newestFirst }
  })
}

function viewOf(offering: WholeOffering, ends: ApprovalEnd[]): OfferingView {
  const { cases: _cases, organization: _organization, ...snapshot } = snapshotOf(offering, null)
  return {
    ...snapshot,
    demo: offering.demo,
    wholeCity: coversWholeCity(snapshot.regions, dayOf(new Date())),
    cases: offering.cases.map((one) => ({
      client: one.clientMasked ? null : one.client,
      industryCode: one.industryCode,
      valueFen: one.valueFen === null ? null : Number(one.valueFen),
      metric: one.metric,
      before: one.before,
      after: one.after,
      evidenceUrl: one.evidenceUrl,
    })),
    provider: providerOf(offering.organization, ends),
  }
}

function providerOf(organization: WholeOffering['organization'], ends: ApprovalEnd[]): ProviderView {
  const { id, name, summary, regionCode, industryCode, clusterCodes, size, website, creditCode, demo } =
    organization
  return {
    id,
    name,
    summary,
    regionCode,
    industryCode,
    clusterCodes,
    size,
    labels: labelViews(organization, ends),
    website,
    creditCode,
    foundedOn: organization.foundedOn && dayOfDate(organization.foundedOn),
    verified: organization.verification === 'verified',
    verifiedUntil: verifiedUntil(id, ends),
    demo,
    certificates: organization.certificates.map((one) => ({
      code: one.code,
      issuer: one.issuer,
      validTo: one.validTo && dayOfDate(one.validTo),
      verified: one.verifiedAt !== null,
      refused: one.refusedAt !== null,
    })),
  }
}
