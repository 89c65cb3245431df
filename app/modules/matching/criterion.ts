/** A need's own say about a rule: how strictly it is meant, and how much looser a number may be. */
import { z } from 'zod'

const criterionSchema = z.strictObject({
  rule: z.string().min(3).max(80),
  hardness: z.enum(['hard', 'soft', 'info']),
  tolerancePercent: z.number().min(0).max(100).optional(),
})

/** A need states at most one criterion per rule. */
export const criteriaSchema = z
  .array(criterionSchema)
  .max(60)
  .refine((list) => new Set(list.map((item) => item.rule)).size === list.length, {
    message: 'matching.error.repeatedCriterion',
  })
