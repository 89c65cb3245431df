/** The forms of a figure; messages are i18n keys. */
import { z } from 'zod'
import { isDay } from '#app/platform/dates.ts'
import { HUNDREDTHS, targetKinds } from './figures.ts'
import { plan } from './plan.ts'
import { lastDayOf } from './plan-period.ts'

const error = (key: string) => `steering:error.${key}`
const SOURCE_MAX = 500
const URL_MAX = 500

const seen = z.coerce.number(error('reload')).int().min(0)
const source = z
  .string(error('sourceMissing'))
  .trim()
  .min(1, error('sourceMissing'))
  .max(SOURCE_MAX, error('tooLong'))

/** A number as typed, with up to two decimals, in hundredths. */
const hundredths = z.string().transform((typed, context) => {
  const cleaned = typed.normalize('NFKC').replaceAll(/[,\s%]/g, '')
  if (/^\d{1,7}(\.\d{1,2})?$/.test(cleaned)) return Math.round(Number(cleaned) * HUNDREDTHS)
  context.addIssue({ code: 'custom', message: error('notANumber') })
  return z.NEVER
})

const link = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: error('notALink') })
  .max(URL_MAX, error('tooLong'))
  .optional()

const declaration = z.object({
  intent: z.literal('declare'),
  seen,
  kind: z.enum(targetKinds, error('kindMissing')),
  baseline: hundredths.optional(),
  baselineOn: z
    .string()
    .refine((day) => isDay(day) && day < plan.goalOn, error('notADay'))
    .optional(),
  source: z.string().trim().max(SOURCE_MAX, error('tooLong')).default(''),
})

const entry = z.object({
  intent: z.literal('enter'),
  seen,
  period: z.string(error('periodMissing')).refine((one) => lastDayOf(one) !== null, error('periodMissing')),
  value: hundredths.optional(),
  evidence: source,
  evidenceUrl: link,
  /** Takes back what was entered for the period, and leaves none. */
  takeBack: z.literal('on').optional(),
})

export const targetSchema = z
  .discriminatedUnion('intent', [declaration, entry])
  .superRefine((form, context) => {
    const missing = (path: string, key: string) =>
      context.addIssue({ code: 'custom', path: [path], message: error(key) })
    if (form.intent === 'enter') {
      if (!form.takeBack && form.value === undefined) missing('value', 'notANumber')
      return
    }
    const { baseline, baselineOn, source: from } = form
    if (baseline === undefined && baselineOn === undefined) return
    if (baseline === undefined) missing('baseline', 'notANumber')
    if (baselineOn === undefined) missing('baselineOn', 'notADay')
    if (!from) missing('source', 'sourceMissing')
  })

export type TargetForm = z.output<typeof targetSchema>
export type DeclarationForm = Extract<TargetForm, { intent: 'declare' }>
export type EntryForm = Extract<TargetForm, { intent: 'enter' }>
