import { z } from 'zod'
import { revisionOr } from '#app/platform/revision.ts'
import { searchText } from '#app/platform/search-text.ts'
import { decisions, grounds, kinds } from './moderation.ts'
import { queueOrders, queueTabs } from './queue-filter.ts'

const error = (key: string) => `moderation:error.${key}`
const WORDS_LIMIT = 1000
const words = z.string().trim().max(WORDS_LIMIT, error('tooLong')).default('')

/** A report; what is none of the reasons is said in words. */
export const reportSchema = z
  .object({ ground: z.enum(grounds, error('ground')), words })
  .superRefine(({ ground, words }, context) => {
    if (ground === 'other' && !words)
      context.addIssue({ code: 'custom', path: ['words'], message: error('otherWords') })
  })
export type ReportForm = z.output<typeof reportSchema>

export const appealSchema = z.object({
  revision: revisionOr(error('reload')),
  words: words.refine((text) => text !== '', error('appealWords')),
})
export type AppealForm = z.output<typeof appealSchema>

/** An official's decision; `revision` is that of the page it was made on. Whoever it concerns reads the words. */
export const decisionSchema = z
  .object({
    revision: revisionOr(error('reload')),
    decision: z.enum(decisions, error('decision')),
    ground: z.enum(grounds, error('ground')).optional(),
    words: words.refine((text) => text !== '', error('decisionWords')),
  })
  .superRefine(({ decision, ground }, context) => {
    if (decision === 'take-down' && !ground)
      context.addIssue({ code: 'custom', path: ['ground'], message: error('ground') })
  })
export type DecisionForm = z.output<typeof decisionSchema>

/** The list as its address asks for it; what nobody offers counts as not asked. */
export const queueSchema = z.object({
  state: z.enum(queueTabs).catch('waiting'),
  kind: z.enum(kinds).optional().catch(undefined),
  order: z.enum(queueOrders).catch('due'),
  q: z.string().catch('').transform(searchText),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
