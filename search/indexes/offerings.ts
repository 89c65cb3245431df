/** What is on offer: the published offerings of all twelve domains. */
import { z } from 'zod'
import { baseDocument } from './document.ts'

export const offeringDocument = baseDocument.extend({
  card: z.object({
    organizationId: z.string(),
    organizationName: z.string(),
    domain: z.string(),
    leaves: z.array(z.string()),
    region: z.string().optional(),
    remote: z.boolean().optional(),
    priceModel: z.string().optional(),
    priceMinFen: z.number().optional(),
    priceMaxFen: z.number().optional(),
    leadTimeDays: z.number().optional(),
    openSlots: z.number().optional(),
    nextFreeOn: z.string().optional(),
    labels: z.array(z.string()),
    certificates: z.array(z.string()),
    caseCount: z.number(),
    lastConfirmedOn: z.string().optional(),
    /** ExtensionValues of the domain: the fields its extension marks `card`. */
    extension: z.record(z.string(), z.unknown()),
  }),
})

export type OfferingDocument = z.infer<typeof offeringDocument>
