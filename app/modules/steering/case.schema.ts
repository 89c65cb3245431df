/** The forms of a case; messages are i18n keys. */
import { z } from 'zod'
import { revisionOr } from '#app/platform/revision.ts'
import { caseConclusions } from './case-conclusions.ts'

const error = (key: string) => `steering:error.${key}`
const TEXT_MAX = 1_000
const revision = revisionOr(error('reload'))
const text = (key: string) => z.string(error(key)).trim().min(1, error(key)).max(TEXT_MAX, error('tooLong'))

export const caseSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('take'), revision }),
  z.object({ intent: z.literal('assign'), revision, to: z.uuid(error('colleagueMissing')) }),
  z.object({ intent: z.literal('note'), note: text('noteMissing') }),
  z.object({
    intent: z.literal('conclude'),
    revision,
    conclusion: z.enum(caseConclusions, error('conclusionMissing')),
    reason: text('reasonMissing'),
  }),
])

export type CaseForm = z.output<typeof caseSchema>
