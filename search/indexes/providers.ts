/** Who offers: organizations with at least one published offering. */
import { z } from 'zod'
import { baseDocument } from './document.ts'

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
