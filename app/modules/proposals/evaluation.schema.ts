/** The forms of an evaluation. Messages are i18n keys. */

import { z } from 'zod'
import { isDay } from '#app/platform/dates.ts'
import { revisionOr } from '#app/platform/revision.ts'
import { endReasons } from './end-reasons.ts'
import { CRITERIA_LIMIT, PRICE, weightsAreWhole } from './evaluation-plan.ts'
import { YEARS_LIMIT } from './proposal-limits.ts'
import { POINTS_LIMIT, type Scores } from './scores.ts'

const tooLong = 'proposals:error.tooLong'
const revision = revisionOr('proposals:error.reload', 0)
const whole = (max: number, message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, message)
    .transform(Number)
    .refine((value) => value <= max, message)

const criterion = z.object({
  code: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,30}$/, 'proposals:error.reload')
    .optional(),
  label: z.string().trim().max(30, tooLong).default(''),
  weightPercent: whole(100, 'proposals:error.notAPercent').optional(),
  minScore: whole(POINTS_LIMIT, 'proposals:error.notPoints').optional(),
})

export const planSchema = z
  .object({
    revision,
    criteria: z
      .array(criterion)
      .max(CRITERIA_LIMIT + 1)
      .default([]),
    years: whole(YEARS_LIMIT, 'proposals:error.notYears').refine(
      (value) => value > 0,
      'proposals:error.notYears',
    ),
    namesHidden: z
      .literal('on')
      .optional()
      .transform((value) => value === 'on'),
    panel: z.array(z.string()).default([]),
    qaCloseOn: z
      .string()
      .refine(isDay, 'proposals:error.notADay')
      .optional()
      .transform((value) => value ?? null),
  })
  .transform(({ criteria, ...rest }) => ({
    ...rest,
    criteria: criteria
      .filter(({ weightPercent = 0 }) => weightPercent > 0)
      .map(({ code, label, weightPercent = 0, minScore }, index) => ({
        code: code ?? `own-${index}`,
        label,
        weightPercent,
        minScore: code === PRICE ? null : (minScore ?? null),
      })),
  }))
  .superRefine(({ criteria }, context) => {
    if (!weightsAreWhole(criteria))
      context.addIssue({
        code: 'custom',
        path: ['criteria[0].weightPercent'],
        message: 'proposals:error.weights',
      })
    for (const [index, { code, label }] of criteria.entries())
      if (code.startsWith('own-') && !label)
        context.addIssue({
          code: 'custom',
          path: [`criteria[${index}].label`],
          message: 'proposals:error.criterionLabel',
        })
  })

/** Points of a form: names are `points.<proposal>.<criterion>`, blanks are not yet given. */
const points = z
  .record(
    z.string(),
    z.record(z.string(), whole(POINTS_LIMIT, 'proposals:error.notPoints').optional().or(z.literal(''))),
  )
  .default({})
  .transform(
    (given): Scores =>
      Object.fromEntries(
        Object.entries(given).map(([id, own]) => [
          id,
          Object.fromEntries(
            Object.entries(own).filter((one): one is [string, number] => typeof one[1] === 'number'),
          ),
        ]),
      ),
  )

export const scoringSchema = z.object({
  revision,
  points,
  note: z.string().trim().max(2000, tooLong).default(''),
  intent: z.enum(['save', 'hand-in']).default('save'),
})

export const consensusSchema = z.object({
  revision,
  points,
  notes: z.record(z.string(), z.string().trim().max(2000, tooLong).optional()).default({}),
  intent: z.enum(['save', 'close']).default('save'),
})

const note = z.string().trim().max(1000, tooLong).default('')
export const endSchema = z.discriminatedUnion(
  'kind',
  [
    z.object({
      kind: z.literal('none_suitable'),
      reason: z.enum(endReasons.none_suitable, { error: 'proposals:error.endReason' }),
      note,
    }),
    z.object({
      kind: z.literal('cancelled'),
      reason: z.enum(endReasons.cancelled, { error: 'proposals:error.endReason' }),
      note,
    }),
  ],
  { error: 'proposals:error.endKind' },
)
