/** What is sought: published needs. The catalogue shows those with `visibility` public; matching may read all. */
import { z } from 'zod'
import { baseDocument } from './document.ts'

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
