/** Who offers: organizations with at least one published offering. */
import { z } from 'zod'
import { baseDocument, type IndexSettings } from './document.ts'

export const providerDocument = baseDocument.extend({
  card: z.object({
    region: z.string().optional(),
    size: z.string().optional(),
    industry: z.string().optional(),
    domains: z.array(z.string()),
    labels: z.array(z.string()),
    certificates: z.array(z.string()),
    offeringCount: z.number(),
    caseCount: z.number(),
    verified: z.boolean(),
  }),
})

export type ProviderDocument = z.infer<typeof providerDocument>

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
