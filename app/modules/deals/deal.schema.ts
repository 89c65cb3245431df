/** The forms of deals; blanks stay absent, messages are i18n keys. */

import { z } from 'zod'
import { totalFen } from '#app/modules/proposals/proposal.ts'
import { milestoneFen } from '#app/modules/proposals/proposal-lacks.ts'
import { isDay } from '#app/platform/dates.ts'
import { fenOfWanYuan } from '#app/platform/money.ts'
import { revisionOr } from '#app/platform/revision.ts'
import { counterfactuals, dealAnswers, outcomes } from './confirmation.ts'
import { plainAnswers } from './plain-answers.ts'
import { reviewAspects } from './review.ts'
import { termsFields } from './terms.ts'
import { testVerdicts } from './test-finding.ts'

const error = (key: string) => `deals:error.${key}`
const TEXT_MAX = 4_000
const LINE_MAX = 200
export const LINES_MAX = 30
export const MILESTONES_MAX = 20

const text = (limit: number) => z.string().trim().max(limit, error('tooLong')).default('')
const required = (key: string, limit: number) =>
  z.string(error(key)).trim().min(1, error(key)).max(limit, error('tooLong'))
const day = z.string().refine(isDay, error('notADay')).optional()
const revision = revisionOr(error('reload'))
const amount = z.string().transform((typed, context) => {
  const fen = fenOfWanYuan(typed)
  if (fen === null) context.addIssue({ code: 'custom', message: error('notAnAmount') })
  return fen ?? z.NEVER
})
const yesOrNo = z
  .enum(['yes', 'no'])
  .optional()
  .transform((answer) => (answer === undefined ? null : answer === 'yes'))

const reason = required('reasonMissing', 1_000)

const lineRow = z.object({
  text: text(LINE_MAX),
  amount: amount.optional(),
  recurrence: z.enum(['once', 'yearly']).default('once'),
  years: z.coerce
    .number(error('notYears'))
    .int(error('notYears'))
    .min(1, error('notYears'))
    .max(30, error('notYears'))
    .default(1),
})

const milestoneRow = z.object({
  title: text(80),
  deliverable: text(1_000),
  tests: text(2_000),
  dueOn: day,
  amount: amount.optional(),
  role: text(80),
})

/** A form of terms; rows without any word are left out, half-filled ones are asked about. */
export const termsSchema = z
  .object({
    revision,
    note: text(1_000),
    scope: required('scopeMissing', TEXT_MAX),
    lines: z.array(lineRow.optional()).max(LINES_MAX).default([]),
    milestones: z.array(milestoneRow.optional()).max(MILESTONES_MAX).default([]),
    startOn: day,
    finishOn: day,
    validUntil: day,
    acceptDays: z.coerce
      .number(error('notAcceptDays'))
      .int(error('notAcceptDays'))
      .min(1, error('notAcceptDays'))
      .max(60, error('notAcceptDays')),
    other: text(TEXT_MAX),
    take: z.record(z.string(), z.enum(['mine', 'theirs']).optional()).default({}),
  })
  .superRefine(({ lines, milestones, startOn, finishOn, take }, context) => {
    const wrong = (path: (string | number)[], key: string) =>
      context.addIssue({ code: 'custom', path, message: error(key) })
    lines.forEach((line, index) => {
      if (line?.text && line.amount === undefined) wrong(['lines', index, 'amount'], 'amountMissing')
      if (line && !line.text && line.amount !== undefined) wrong(['lines', index, 'text'], 'lineTextMissing')
    })
    milestones.forEach((one, index) => {
      const begun = one && (one.deliverable || one.tests || one.dueOn || one.amount !== undefined)
      if (begun && !one.title) wrong(['milestones', index, 'title'], 'milestoneTitleMissing')
      if (one?.title && one.amount === undefined) wrong(['milestones', index, 'amount'], 'amountMissing')
    })
    if (startOn && finishOn && startOn > finishOn) wrong(['finishOn'], 'finishBeforeStart')
    // Half-written terms may be sent on, and of what is taken over from the other side the form knows nothing.
    const priced = lines.flatMap((line) =>
      line?.amount === undefined ? [] : [{ ...line, amountFen: line.amount }],
    )
    const due = milestones.flatMap((one) => (one?.amount === undefined ? [] : [{ amountFen: one.amount }]))
    const own = take.lines !== 'theirs' && take.milestones !== 'theirs'
    if (
      own &&
      priced.length > 0 &&
      due.length > 0 &&
      milestoneFen({ milestones: due }) !== totalFen({ lines: priced })
    )
      wrong(
        ['milestones', milestones.findLastIndex((one) => one?.amount !== undefined), 'amount'],
        'sumsDiffer',
      )
  })
  .transform(({ revision, note, lines, milestones, take, ...terms }) => ({
    revision,
    note,
    takeTheirs: termsFields.filter((field) => take[field] === 'theirs'),
    terms: {
      ...terms,
      startOn: terms.startOn ?? null,
      finishOn: terms.finishOn ?? null,
      validUntil: terms.validUntil ?? null,
      lines: lines.flatMap((line) =>
        line?.text
          ? [
              {
                text: line.text,
                amountFen: line.amount ?? 0,
                recurrence: line.recurrence,
                years: line.recurrence === 'yearly' ? line.years : 1,
              },
            ]
          : [],
      ),
      milestones: milestones.flatMap((one) =>
        one?.title
          ? [
              {
                title: one.title,
                deliverable: one.deliverable,
                acceptanceTests: one.tests
                  .split('\n')
                  .map((test) => test.trim())
                  .filter(Boolean),
                dueOn: one.dueOn ?? null,
                amountFen: one.amount ?? 0,
                role: one.role,
              },
            ]
          : [],
      ),
    },
  }))

export const awardSchema = z.object({
  proposalId: z.uuid(error('proposalMissing')),
  reason,
})

export const askSchema = z
  .object({
    scope: required('scopeMissing', TEXT_MAX),
    needId: z.uuid().optional(),
    startOn: day,
    finishOn: day,
  })
  .refine(({ startOn, finishOn }) => !startOn || !finishOn || startOn <= finishOn, {
    path: ['finishOn'],
    message: error('finishBeforeStart'),
  })

const REASONED = new Set(['decline', 'withdraw', 'recall', 'propose-cancel'])

/** What can be answered from a deal's page with one press; what ends it wants a reason. */
export const answerSchema = z
  .object({
    revision,
    intent: z.enum(plainAnswers),
    reason: z.string().trim().max(1_000, error('tooLong')).optional(),
  })
  .refine(({ intent, reason }) => !REASONED.has(intent) || reason, {
    path: ['reason'],
    message: error('reasonMissing'),
  })

export const signSchema = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  password: z.string(error('passwordMissing')).max(512, error('tooLong')),
  understood: z.literal('on', error('understoodMissing')),
})

/** The forms of a milestone's page. Files are read beside it. */
export const milestoneSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('submit'), revision, note: text(2_000), files: z.any().optional() }),
  z.object({ intent: z.literal('accept'), revision, note: text(1_000) }),
  z.object({
    intent: z.literal('ask-changes'),
    revision,
    note: text(2_000),
    findings: z
      .array(z.object({ verdict: z.enum(testVerdicts).default('unclear'), what: text(500) }).optional())
      .default([]),
  }),
  z.object({ intent: z.literal('dispute'), revision, statement: required('statementMissing', 2_000) }),
  z.object({
    intent: z.literal('statement'),
    disputeId: z.uuid(),
    statement: required('statementMissing', 2_000),
  }),
  z.object({ intent: z.literal('payment'), on: day }),
])

export const stateSchema = z
  .object({
    answer: z.enum(dealAnswers, error('answerMissing')),
    value: amount.optional(),
    startOn: day,
    endOn: day,
    counterfactual: z.enum(counterfactuals).optional(),
    contacted: yesOrNo,
    useful: yesOrNo,
    outcome: z.enum(outcomes).optional(),
    contract: z.any().optional(),
    invoice: z.any().optional(),
  })
  .superRefine(({ answer, value, startOn, endOn }, context) => {
    const wrong = (path: string, key: string) =>
      context.addIssue({ code: 'custom', path: [path], message: error(key) })
    if (answer === 'done' && value === undefined) wrong('value', 'valueMissing')
    if (startOn && endOn && startOn > endOn) wrong('endOn', 'finishBeforeStart')
  })

export const followUpSchema = z.object({
  answer: z.enum(dealAnswers, error('answerMissing')),
  useful: yesOrNo,
  outcome: z.enum(outcomes).optional(),
  note: text(1_000),
})

const score = z.coerce.number(error('scoreMissing')).int(error('scoreMissing')).min(1).max(5)

/** The forms of the review page; whose aspects are asked for depends on the side. */
export const reviewSchema = (side: 'buyer' | 'provider') =>
  z.discriminatedUnion('intent', [
    z.object({
      intent: z.literal('review'),
      scores: z.object(Object.fromEntries(reviewAspects[side].map((aspect) => [aspect, score]))),
      text: required('reviewMissing', 2_000),
    }),
    z.object({ intent: z.literal('answer'), answer: required('answerTextMissing', 2_000) }),
  ])

/** What the operator does on a deal's page. */
export const overseeSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('override'), reason }),
  z.object({
    intent: z.literal('rule'),
    disputeId: z.uuid(),
    outcome: z.enum(['accept', 'rework', 'cancel'], error('outcomeMissing')),
    reasons: required('reasonMissing', 2_000),
  }),
  z.object({ intent: z.literal('hide'), reviewId: z.uuid(), reason }),
  z.object({ intent: z.literal('show'), reviewId: z.uuid() }),
])
