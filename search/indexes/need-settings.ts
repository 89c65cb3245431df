import type { IndexSettings } from './index-settings.ts'

export const needSettings: IndexSettings = {
  facets: [
    'domain',
    'leaf',
    'region',
    'industry',
    'cluster',
    'customerSize',
    'kind',
    'certificate',
    'remote',
  ],
  /** 'public', 'matched' or 'anonymous'. */
  filters: ['visibility', 'organization', 'securityLevel'],
  sorts: {
    relevance: null,
    budget: { key: 'budgetMaxFen', descending: true },
    deadline: { key: 'quoteDeadline', descending: false },
    newest: { key: 'publishedAt', descending: true },
  },
  /** `quoteDeadline` and `finishBy` are the milliseconds of midnight UTC of the day. */
  sortKeys: ['budgetMinFen', 'budgetMaxFen', 'quoteDeadline', 'finishBy', 'publishedAt'],
}
