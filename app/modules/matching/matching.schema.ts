import { z } from 'zod'

/** What the matches page posts. */
export const matchingSchema = z.object({
  intent: z.enum(['recompute', 'keep', 'drop']),
  offeringId: z.uuid().optional(),
})
