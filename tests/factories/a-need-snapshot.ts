import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'

/** A draft in which everything is blank, but for what is given. */
export function aNeedSnapshot(overrides: Partial<NeedSnapshot> = {}): NeedSnapshot {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    version: 0,
    organizationId: '00000000-0000-4000-8000-000000000002',
    kind: 'sourcing',
    domainCode: null,
    leafCodes: [],
    title: '',
    background: '',
    outcomeWanted: '',
    keywords: [],
    industryCode: null,
    clusterCode: null,
    regionCode: null,
    remoteOk: null,
    budgetMinFen: null,
    budgetMaxFen: null,
    budgetVisibility: 'matched',
    whyBudgetBlank: null,
    budgetSource: null,
    startOn: null,
    finishBy: null,
    quoteDeadline: null,
    securityLevel: null,
    requiredCertificates: [],
    extension: {},
    criteria: [],
    visibility: 'matched',
    publishedOn: null,
    organization: { name: '重庆试验制造有限公司', regionCode: null, size: null, labels: [] },
    ...overrides,
  }
}
