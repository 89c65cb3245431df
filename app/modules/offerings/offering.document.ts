import { extensionOf } from '#app/modules/taxonomy/all-extensions.ts'
import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { dateOfDay } from '#app/platform/dates.ts'
import type { OfferingDocument } from '#search/indexes/offerings.ts'
import type { ProviderDocument } from '#search/indexes/providers.ts'
import type { OfferingSnapshot } from './offering.snapshot.ts'

/**
 * What the index sees of an offering.
 * @param today day on which certificates count as valid
 */
export function offeringDocument(snapshot: OfferingSnapshot, today: string): OfferingDocument {
  const { organization } = snapshot
  const certificates = validCertificates(snapshot, today)
  return {
    id: snapshot.id,
    version: snapshot.version,
    title: snapshot.title,
    keywords: snapshot.keywords,
    summary: snapshot.summary,
    body: [
      organization.name,
      ...snapshot.leafCodes.flatMap((code) => bothNames('leaf', code)),
      ...bothNames('domain', snapshot.domainCode),
      ...optionNames(snapshot),
    ].join(' '),
    facets: {
      domain: [snapshot.domainCode],
      leaf: snapshot.leafCodes,
      region: organization.regionCode ? [organization.regionCode] : [],
      servedRegion: snapshot.regions,
      industry: snapshot.industries,
      cluster: snapshot.clusters,
      priceModel: snapshot.priceModel ? [snapshot.priceModel] : [],
      providerSize: organization.size ? [organization.size] : [],
      label: organization.labels,
      certificate: certificates,
      remote: snapshot.remote === null ? [] : [snapshot.remote ? 'yes' : 'no'],
      organization: [snapshot.organizationId],
      securityLevel: snapshot.securityLevel === null ? [] : [String(snapshot.securityLevel)],
      ...extensionFacets(snapshot),
    },
    sortKeys: numbers({
      priceMinFen: snapshot.priceMinFen,
      priceMaxFen: snapshot.priceMaxFen,
      leadTimeDays: snapshot.leadTimeDays,
      publishedAt: snapshot.publishedOn ? dateOfDay(snapshot.publishedOn).getTime() : null,
      caseCount: snapshot.cases.length,
    }),
    card: {
      organizationId: snapshot.organizationId,
      organizationName: organization.name,
      domain: snapshot.domainCode,
      leaves: snapshot.leafCodes,
      region: organization.regionCode ?? undefined,
      remote: snapshot.remote ?? undefined,
      priceModel: snapshot.priceModel ?? undefined,
      priceMinFen: snapshot.priceMinFen ?? undefined,
      priceMaxFen: snapshot.priceMaxFen ?? undefined,
      leadTimeDays: snapshot.leadTimeDays ?? undefined,
      openSlots: snapshot.openSlots ?? undefined,
      nextFreeOn: snapshot.nextFreeOn ?? undefined,
      labels: organization.labels,
      certificates,
      caseCount: snapshot.cases.length,
      lastConfirmedOn: snapshot.lastConfirmedOn ?? undefined,
      extension: snapshot.extension,
    },
  }
}

/** What the index sees of an organization through its published offerings; there is at least one. */
export function providerDocument(
  provider: {
    id: string
    version: number
    summary: string
    industryCode: string | null
    clusterCodes: string[]
    verified: boolean
  },
  offerings: OfferingSnapshot[],
  today: string,
): ProviderDocument {
  const [first] = offerings
  if (!first) throw new Error(`organization ${provider.id} offers nothing`)
  const { organization } = first
  const distinct = (values: string[]) => [...new Set(values)].sort()
  const domains = distinct(offerings.map((one) => one.domainCode))
  const leaves = distinct(offerings.flatMap((one) => one.leafCodes))
  const certificates = distinct(offerings.flatMap((one) => validCertificates(one, today)))
  const caseCount = offerings.reduce((sum, one) => sum + one.cases.length, 0)
  return {
    id: provider.id,
    version: provider.version,
    title: organization.name,
    keywords: distinct(offerings.flatMap((one) => one.keywords)).slice(0, 40),
    summary: provider.summary,
    body: [...leaves.flatMap((code) => bothNames('leaf', code)), ...offerings.map((one) => one.title)].join(
      ' ',
    ),
    facets: {
      domain: domains,
      leaf: leaves,
      region: organization.regionCode ? [organization.regionCode] : [],
      industry: provider.industryCode ? [provider.industryCode] : [],
      cluster: provider.clusterCodes,
      providerSize: organization.size ? [organization.size] : [],
      label: organization.labels,
      certificate: certificates,
      verified: provider.verified ? ['yes'] : [],
    },
    sortKeys: numbers({
      offeringCount: offerings.length,
      publishedAt: organization.firstPublishedOn ? dateOfDay(organization.firstPublishedOn).getTime() : null,
    }),
    card: {
      region: organization.regionCode ?? undefined,
      size: organization.size ?? undefined,
      industry: provider.industryCode ?? undefined,
      domains,
      labels: organization.labels,
      certificates,
      offeringCount: offerings.length,
      caseCount,
      verified: provider.verified,
    },
  }
}

function validCertificates({ organization }: OfferingSnapshot, today: string) {
  return organization.certificates
    .filter((one) => one.validTo !== null && one.validTo >= today && !one.refused)
    .map((one) => one.code)
}

function bothNames(field: string, code: string) {
  return [nameOf(field, code, 'zh-CN'), nameOf(field, code, 'en')]
}

/** Facets of the domain's own fields: 'ext.D1.classes'. */
function extensionFacets({ domainCode, extension }: OfferingSnapshot): Record<string, string[]> {
  return Object.fromEntries(
    fieldsOf(domainCode)
      .filter((field) => field.facet)
      .map((field) => {
        const value = extension[field.key]
        const values = Array.isArray(value)
          ? value
          : typeof value === 'string'
            ? [value]
            : value === true
              ? ['yes']
              : []
        return [`ext.${domainCode}.${field.key}`, values]
      }),
  )
}

function optionNames({ domainCode, extension }: OfferingSnapshot): string[] {
  return fieldsOf(domainCode).flatMap((field) => {
    const value = extension[field.key]
    if (field.kind === 'text') return typeof value === 'string' ? [value] : []
    if (!('options' in field)) return []
    const codes = Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
    return codes.flatMap((code) => bothNames(`ext.${domainCode}.${field.key}`, code))
  })
}

function fieldsOf(domainCode: string) {
  return isDomainCode(domainCode) ? extensionOf(domainCode).fields : []
}

function numbers(values: Record<string, number | null>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== null),
  )
}
