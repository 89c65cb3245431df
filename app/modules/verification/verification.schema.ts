import { z } from 'zod'
import { isDay } from '#app/platform/dates.ts'
import { revisionOr } from '#app/platform/revision.ts'
import { searchText } from '#app/platform/search-text.ts'
import { decisions, kinds, reasons, states } from './verification.ts'

const error = (key: string) => `verification:error.${key}`

/** An official's decision; `revision` is that of the page it was made on. */
export const decisionSchema = z
  .object({
    revision: revisionOr(error('reload')),
    decision: z.enum(decisions, error('decision')),
    reason: z.enum(reasons, error('reason')).optional(),
    text: z.string().trim().max(1000, error('tooLong')).default(''),
    expiresOn: z
      .string()
      .refine(isDay, error('notADay'))
      .optional()
      .transform((day) => day ?? null),
  })
  .superRefine(({ decision, reason, text }, context) => {
    if (decision === 'approved') return
    const demand = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message: error(message) })
    if (!reason) demand('reason', 'reason')
    if (!text) demand('text', 'text')
  })
export type DecisionForm = z.output<typeof decisionSchema>

const orders = ['waiting', 'newest', 'expiry'] as const

/** The list as its address asks for it; what nobody offers counts as not asked. */
export const queueSchema = z.object({
  state: z.enum([...states, 'all']).catch('pending'),
  kind: z.enum(kinds).optional().catch(undefined),
  order: z.enum(orders).catch('waiting'),
  q: z.string().catch('').transform(searchText),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type QueueFilter = z.output<typeof queueSchema>
