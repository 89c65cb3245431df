import type { OfferingSnapshot } from '#app/modules/offerings/offering.snapshot.ts'

/** A published MES on which nothing is stated but what every offering has. */
export function anOfferingSnapshot({
  organization,
  ...overrides
}: Partial<Omit<OfferingSnapshot, 'organization'>> & {
  organization?: Partial<OfferingSnapshot['organization']>
} = {}): OfferingSnapshot {
  return {
    id: '00000000-0000-4000-8000-000000000011',
    version: 1,
    organizationId: '00000000-0000-4000-8000-000000000012',
    domainCode: 'D1',
    leafCodes: ['D1.mes'],
    title: '压铸车间 MES 实施',
    summary: '',
    keywords: [],
    industries: [],
    clusters: [],
    regions: [],
    remote: null,
    priceModel: null,
    priceMinFen: null,
    priceMaxFen: null,
    leadTimeDays: null,
    wipLimit: null,
    openSlots: null,
    nextFreeOn: null,
    securityLevel: null,
    languages: [],
    prefCustomerSizes: [],
    prefRegions: [],
    prefIndustries: [],
    minBudgetFen: null,
    extension: {},
    validTo: null,
    lastConfirmedOn: null,
    publishedOn: null,
    cases: [],
    ...overrides,
    organization: {
      name: '重庆试验软件有限公司',
      regionCode: null,
      size: null,
      labels: [],
      certificates: [],
      firstPublishedOn: null,
      ...organization,
    },
  }
}
