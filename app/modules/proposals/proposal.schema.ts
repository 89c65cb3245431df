/** The forms of a proposal; a fixed number of rows, so that they need no script; blank rows are none. Messages are i18n keys. */

import { z } from 'zod'
import type { DomainCode } from '#app/modules/taxonomy/domain.ts'
import { extensionSchema } from '#app/modules/taxonomy/extension.schema.ts'
import { isDay } from '#app/platform/dates.ts'
import { fenOfWanYuan } from '#app/platform/money.ts'
import { revisionOr } from '#app/platform/revision.ts'
import type { ProposalContent } from './proposal.ts'
import { LINES_LIMIT, MILESTONES_LIMIT, TESTS_LIMIT, TEXT_LIMIT, YEARS_LIMIT } from './proposal-limits.ts'

const tooLong = 'proposals:error.tooLong'
const text = (limit: number) => z.string().trim().max(limit, tooLong).default('')
const day = z
  .string()
  .refine((typed) => typed === '' || isDay(typed), 'proposals:error.notADay')
  .optional()
  .transform((typed) => typed || null)
const amount = z
  .string()
  .default('')
  .transform((typed, context) => {
    const fen = typed.trim() === '' ? 0 : fenOfWanYuan(typed)
    if (fen === null) context.addIssue({ code: 'custom', message: 'proposals:error.notAnAmount' })
    return fen ?? z.NEVER
  })
const revision = revisionOr('proposals:error.reload')

const line = z
  .object({
    text: text(200),
    amountFen: amount,
    recurrence: z.enum(['once', 'yearly'], { error: 'proposals:error.unknownChoice' }).default('once'),
    years: z
      .string()
      .default('')
      .transform((typed) => (typed.trim() === '' ? 1 : Number(typed)))
      .refine(
        (years) => Number.isInteger(years) && years >= 1 && years <= YEARS_LIMIT,
        'proposals:error.notYears',
      ),
  })
  .superRefine((row, context) => {
    if (row.text === '' && row.amountFen > 0)
      context.addIssue({ code: 'custom', path: ['text'], message: 'proposals:error.lineText' })
  })

const milestone = z
  .object({
    title: text(100),
    deliverable: text(500),
    acceptanceTests: text(2000).transform((typed) =>
      typed
        .split(/\r?\n/)
        .map((one) => one.trim())
        .filter(Boolean),
    ),
    dueOn: day,
    amountFen: amount,
  })
  .superRefine((row, context) => {
    const used = row.deliverable || row.acceptanceTests.length > 0 || row.dueOn || row.amountFen > 0
    if (row.title === '' && used)
      context.addIssue({ code: 'custom', path: ['title'], message: 'proposals:error.milestoneTitle' })
    if (row.acceptanceTests.length > TESTS_LIMIT)
      context.addIssue({ code: 'custom', path: ['acceptanceTests'], message: 'proposals:error.tooManyTests' })
  })

/** @param domain the need's, whose fields the proposal answers; null where it has none */
export function proposalSchema(domain: DomainCode | null) {
  return z
    .object({
      revision,
      summary: text(200),
      approach: text(TEXT_LIMIT),
      lines: z.array(line).max(LINES_LIMIT).default([]),
      startOn: day,
      finishOn: day,
      validUntil: day,
      milestones: z.array(milestone).max(MILESTONES_LIMIT).default([]),
      ext: domain ? extensionSchema(domain, 'offering') : z.object({}).default({}),
    })
    .transform(({ revision, ext, lines, milestones, ...rest }) => ({
      revision,
      content: {
        ...rest,
        lines: lines.filter((row) => row.text !== ''),
        milestones: milestones.filter((row) => row.title !== ''),
        team: [],
        extension: ext,
      } satisfies ProposalContent as ProposalContent,
    }))
}

/** The buttons of a proposal's page. */
export const moveProposalSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('submit'), revision }),
  z.object({ intent: z.literal('withdraw') }),
  z.object({
    intent: z.literal('invite'),
    who: z.string({ error: 'proposals:error.who' }).trim().min(1, 'proposals:error.who').max(200, tooLong),
    role: z.string({ error: 'proposals:error.role' }).trim().min(1, 'proposals:error.role').max(60, tooLong),
  }),
  z.object({ intent: z.literal('remove'), organizationId: z.string() }),
  z.object({ intent: z.literal('consent') }),
  z.object({ intent: z.literal('decline') }),
  z.object({ intent: z.literal('detach'), attachmentId: z.string() }),
])
