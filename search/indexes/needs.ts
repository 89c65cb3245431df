/** What is sought: published needs. The catalogue shows those with `visibility` public; matching may read all. */
import { z } from 'zod'
import { baseDocument, type IndexSettings } from './document.ts'

export const needDocument = baseDocument.extend({
  card: z.object({
    /** Absent where the need is anonymous until interest. */
    organizationName: z.string().optional(),
    kind: z.string(),
    domain: z.string().optional(),
    leaves: z.array(z.string()),
    region: z.string().optional(),
    industry: z.string().optional(),
    remoteOk: z.boolean().optional(),
    /** Absent where the budget is blank or not for the public. */
    budgetMinFen: z.number().optional(),
    budgetMaxFen: z.number().optional(),
    finishBy: z.string().optional(),
    quoteDeadline: z.string().optional(),
    extension: z.record(z.string(), z.unknown()),
  }),
})

export type NeedDocument = z.infer<typeof needDocument>

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
