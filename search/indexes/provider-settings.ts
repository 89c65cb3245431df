import type { IndexSettings } from './index-settings.ts'

export const providerSettings: IndexSettings = {
  /** `verified` is 'yes' or absent. */
  facets: [
    'domain',
    'leaf',
    'region',
    'industry',
    'cluster',
    'providerSize',
    'label',
    'certificate',
    'verified',
  ],
  filters: [],
  sorts: {
    relevance: null,
    offerings: { key: 'offeringCount', descending: true },
    newest: { key: 'publishedAt', descending: true },
  },
  sortKeys: ['offeringCount', 'publishedAt'],
}
