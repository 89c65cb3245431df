/** The forms of challenges; messages are i18n keys. */

import { z } from 'zod'
import { atHour, isDay } from '#app/platform/dates.ts'
import { fenOfWanYuan } from '#app/platform/money.ts'
import { revisionOr } from '#app/platform/revision.ts'
import { ENTRY_FILES_MAX, GOALS_MAX, MILESTONES_MAX, POINTS_MAX, weightsAreWhole } from './challenge.ts'

const error = (key: string) => `steering:error.${key}`
const LONG = 4_000
const CLOSES_HOUR = 18

const words = (limit: number) =>
  z.string(error('wordsMissing')).trim().min(1, error('wordsMissing')).max(limit, error('tooLong'))
const revision = revisionOr(error('reload'), 0)
const amount = z.string(error('notAnAmount')).transform((typed, context) => {
  const fen = fenOfWanYuan(typed)
  if (fen === null) context.addIssue({ code: 'custom', message: error('notAnAmount') })
  return fen ?? z.NEVER
})
const percent = z.coerce
  .number(error('notAWeight'))
  .int(error('notAWeight'))
  .min(0, error('notAWeight'))
  .max(100, error('notAWeight'))

const weights = z
  .object({ solution: percent, feasibility: percent, team: percent, cost: percent })
  .refine(weightsAreWhole, error('weightsNotWhole'))

/** Entries count until the close of business of the day. */
const deadlineOn = z
  .string(error('deadlineMissing'))
  .refine(isDay, error('deadlineMissing'))
  .transform((day) => atHour(day, CLOSES_HOUR))
const reason = words(1_000)

export const challengeSchema = z.object({
  title: words(80),
  problem: words(LONG),
  /** One a line. */
  goals: words(1_000)
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((lines) => lines.length <= GOALS_MAX, error('tooManyGoals')),
  eligibility: words(500),
  prize: amount,
  deadlineOn,
  weights,
})
export type ChallengeForm = z.output<typeof challengeSchema>

/** The same form for one that is there already; firms reckon with its deadline, so that has a form of its own. */
export const editSchema = challengeSchema.omit({ deadlineOn: true }).extend({ revision })
export type EditedChallenge = z.output<typeof editSchema>

export const entrySchema = z.object({
  revision,
  /** Files of the entry that are taken out of it. */
  remove: z
    .array(z.uuid(error('reload')))
    .max(ENTRY_FILES_MAX, error('reload'))
    .default([]),
  summary: words(200),
  approach: words(LONG),
  team: words(1_000),
  milestones: z
    .array(
      z
        .object({ title: z.string().trim().max(80, error('tooLong')).default(''), amount: amount.optional() })
        .optional(),
    )
    .max(MILESTONES_MAX)
    .default([])
    .transform((rows, context) => {
      const filled = rows.flatMap((row) => (row && (row.title || row.amount !== undefined) ? [row] : []))
      const whole = filled.flatMap(({ title, amount: amountFen }) =>
        title && amountFen !== undefined ? [{ title, amountFen }] : [],
      )
      if (whole.length === 0 || whole.length < filled.length)
        context.addIssue({ code: 'custom', message: error('milestonesMissing') })
      return whole
    }),
})
export type EntryFormValue = z.output<typeof entrySchema>

const points = z.coerce
  .number(error('notPoints'))
  .int(error('notPoints'))
  .min(0, error('notPoints'))
  .max(POINTS_MAX, error('notPoints'))

export const judgeSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('extend'), revision, deadlineOn, reason }),
  z.object({ intent: z.literal('withdraw'), revision, reason }),
  z.object({
    intent: z.literal('score'),
    entry: z.uuid(error('reload')),
    points: z.object({ solution: points, feasibility: points, team: points, cost: points }),
  }),
  z.object({
    intent: z.literal('conclude'),
    revision,
    chosen: z.union([z.literal('none'), z.uuid()], error('chosenMissing')),
    reason,
  }),
])
export type JudgeForm = z.output<typeof judgeSchema>
