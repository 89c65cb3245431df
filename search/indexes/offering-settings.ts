import type { IndexSettings } from './index-settings.ts'

export const offeringSettings: IndexSettings = {
  /** `region` is where the provider is; `remote` is 'yes' or 'no'; an `industry` of 'any' is explicitly every industry. */
  facets: [
    'domain',
    'leaf',
    'region',
    'industry',
    'cluster',
    'priceModel',
    'providerSize',
    'label',
    'certificate',
    'remote',
  ],
  /** Where it is offered; 'any' is the whole country. */
  filters: ['servedRegion', 'organization', 'securityLevel'],
  sorts: {
    relevance: null,
    price: { key: 'priceMinFen', descending: false },
    leadTime: { key: 'leadTimeDays', descending: false },
    newest: { key: 'publishedAt', descending: true },
  },
  sortKeys: ['priceMinFen', 'priceMaxFen', 'leadTimeDays', 'publishedAt', 'caseCount'],
}
