import { z } from 'zod'
import { extensionSchema } from '#app/modules/taxonomy/extension.schema.ts'
import { beginningOf } from '#app/platform/beginning-of.ts'
import { fenOfYuan } from '#app/platform/money.ts'
import { revisionOr } from '#app/platform/revision.ts'
import { instantField } from './instant-field.ts'
import { orderModes } from './line.ts'
import type { OpeningHours } from './opening-hours.ts'
import { type CustomerType, customerTypes, RATE_LIMIT_FEN, type Rate, type RateCard } from './rate-card.ts'
import { minutesOfClock } from './window.ts'

const NOT_A_NUMBER = 'bookings:error.notANumber'
const whole = (from: number, to: number) =>
  z
    .string({ error: NOT_A_NUMBER })
    .normalize('NFKC')
    .trim()
    .regex(/^\d{1,6}$/, NOT_A_NUMBER)
    .transform(Number)
    .refine((value) => value >= from && value <= to, 'bookings:error.outOfRange')

/** Hours in halves, as minutes. */
const hoursAsMinutes = (from: number, to: number) =>
  z
    .string({ error: NOT_A_NUMBER })
    .normalize('NFKC')
    .trim()
    .regex(/^\d{1,4}(\.[05])?$/, 'bookings:error.notHalfHours')
    .transform((typed) => Number(typed) * 60)
    .refine((value) => value >= from && value <= to, 'bookings:error.outOfRange')

const clock = z
  .string()
  .refine((text) => minutesOfClock(text) !== null, 'bookings:error.notAClock')
  .optional()

const dayHours = z
  .object({ from: clock, until: clock })
  .optional()
  .superRefine((day, context) => {
    if (!day || (!day.from && !day.until)) return
    const [from, until] = [minutesOfClock(day.from ?? ''), minutesOfClock(day.until ?? '')]
    if (from === null || until === null || from >= until)
      context.addIssue({ code: 'custom', path: ['from'], message: 'bookings:error.reversedHours' })
  })

const yuan = z
  .string()
  .transform((typed, context) => {
    const fen = fenOfYuan(typed)
    if (fen === null || fen > RATE_LIMIT_FEN)
      context.addIssue({ code: 'custom', message: 'bookings:error.notAnAmount' })
    return fen ?? z.NEVER
  })
  .optional()
const rate = z.object({ setup: yuan, perHour: yuan }).optional()

/** The form of a line. Messages are i18n keys; capability is named and read as in the offering's own form. */
export const lineSchema = z
  .object({
    revision: revisionOr('bookings:refusal.stale', 0),
    name: z
      .string({ error: 'bookings:error.nameMissing' })
      .trim()
      .min(2, 'bookings:error.nameMissing')
      .max(60, 'bookings:error.tooLong'),
    ext: extensionSchema('R2', 'offering'),
    families: z
      .string()
      .max(300, 'bookings:error.tooLong')
      .default('')
      .transform((typed) =>
        [...new Set(typed.split(/[,，、;；\n]+/).map((word) => beginningOf(word.trim(), 40)))]
          .filter(Boolean)
          .slice(0, 12),
      ),
    hours: z.array(dayHours).max(7).default([]),
    horizonDays: whole(1, 365),
    noticeHours: whole(0, 2_160),
    minBlockMinutes: hoursAsMinutes(30, 43_200),
    maxBlockMinutes: hoursAsMinutes(30, 43_200),
    cancelHours: whole(0, 2_160),
    holdHours: whole(1, 720),
    quotaPerFirm: whole(1, 100),
    orderMode: z.enum(orderModes, { error: 'bookings:error.choose' }),
    needsQualification: z.coerce.boolean().default(false),
    rates: z.partialRecord(z.enum(customerTypes), rate).default({}),
  })
  .refine(({ minBlockMinutes, maxBlockMinutes }) => minBlockMinutes <= maxBlockMinutes, {
    path: ['maxBlockMinutes'],
    message: 'bookings:error.reversedBlock',
  })
  .refine(({ rates }) => rates.standard?.perHour !== undefined || rates.standard?.setup !== undefined, {
    path: ['rates.standard.perHour'],
    message: 'bookings:error.rateMissing',
  })
  .refine(({ hours }) => hours.some((day) => day?.from && day.until), {
    path: ['hours[0].from'],
    message: 'bookings:error.neverOpen',
  })

export type LineForm = z.output<typeof lineSchema>

export function openingHoursOf({ hours }: LineForm): OpeningHours {
  return Array.from({ length: 7 }, (_, index) => {
    const { from, until } = hours[index] ?? {}
    return from && until ? { from: padded(from), until: padded(until) } : null
  })
}

/** A type with neither amount has no rate of its own. */
export function rateCardOf({ rates }: LineForm): RateCard {
  const filled = customerTypes.flatMap((type): [CustomerType, Rate][] => {
    const { setup, perHour } = rates[type] ?? {}
    if (setup === undefined && perHour === undefined) return []
    return [[type, { setupFen: setup ?? 0, perHourFen: perHour ?? 0 }]]
  })
  return { standard: { setupFen: 0, perHourFen: 0 }, ...Object.fromEntries(filled) }
}

function padded(clockTime: string) {
  return clockTime.normalize('NFKC').trim().padStart(5, '0')
}

/** A button on the page of a line's closed times and of who is qualified. */
export const closureSchema = z.discriminatedUnion('intent', [
  z
    .object({
      intent: z.literal('close'),
      from: instantField,
      until: instantField,
      reason: z.string().trim().max(100, 'bookings:error.tooLong').default(''),
    })
    .refine(({ from, until }) => from < until, { path: ['until'], message: 'bookings:error.reversedHours' }),
  z.object({ intent: z.literal('reopen'), closureId: z.uuid('bookings:refusal.gone') }),
  z.object({
    intent: z.literal('qualify'),
    creditCode: z
      .string({ error: 'bookings:error.creditCodeMissing' })
      .trim()
      .toUpperCase()
      .max(18, 'bookings:error.tooLong'),
    expiresOn: z.iso.date({ error: 'bookings:error.notADay' }),
  }),
  z.object({ intent: z.literal('disqualify'), organizationId: z.uuid('bookings:refusal.gone') }),
])
