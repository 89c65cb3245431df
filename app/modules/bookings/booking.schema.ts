import { z } from 'zod'
import { revisionOr } from '#app/platform/revision.ts'
import { instantField } from './instant-field.ts'

const number = (from: number, to: number) =>
  z
    .string()
    .normalize('NFKC')
    .trim()
    .regex(/^-?\d{1,7}(\.\d{1,3})?$/, 'bookings:error.notANumber')
    .transform(Number)
    .refine((value) => value >= from && value <= to, 'bookings:error.outOfRange')

const code = z.string().trim().max(40, 'bookings:error.tooLong').optional()

/** What a run needs, as asked for in the search by date and in the form of a booking. */
const run = {
  batchKg: number(0.001, 1_000_000).optional(),
  temperatureCelsius: number(-273, 4_000).optional(),
  pressureMegapascal: number(0, 1_000).optional(),
  precisionMicrometre: number(0.001, 100_000).optional(),
  material: code,
  verification: code,
}

/** Longest window that is looked at: sixty days. */
export const HOURS_LIMIT = 1_440
export const hoursField = z
  .string({ error: 'bookings:error.hoursMissing' })
  .normalize('NFKC')
  .trim()
  .regex(/^\d{1,4}(\.[05])?$/, 'bookings:error.notHalfHours')
  .transform(Number)
  .refine((hours) => hours >= 0.5 && hours <= HOURS_LIMIT, 'bookings:error.outOfRange')

export const bookingSchema = z.object({
  deal: z.uuid('bookings:rule.deal').optional(),
  intent: z.enum(['book', 'wait'], { error: 'bookings:refusal.not-now' }).default('book'),
  from: instantField,
  hours: hoursField,
  family: z.string({ error: 'bookings:error.choose' }).trim().max(40, 'bookings:error.tooLong'),
  ...run,
  flexFrom: instantField.optional(),
  flexUntil: instantField.optional(),
  note: z.string().trim().max(500, 'bookings:error.tooLong').default(''),
})
export type BookingForm = z.output<typeof bookingSchema>

const revision = revisionOr('bookings:refusal.stale', 0)
const reason = z.string().trim().max(200, 'bookings:error.tooLong').optional()

/** A button on the page of a booking. */
export const bookingStepSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('approve'), revision }),
  z.object({
    intent: z.literal('refuse'),
    revision,
    reason: z
      .string({ error: 'bookings:error.reasonMissing' })
      .trim()
      .min(2, 'bookings:error.reasonMissing')
      .max(200, 'bookings:error.tooLong'),
  }),
  z.object({ intent: z.literal('finish'), revision }),
  z.object({ intent: z.literal('miss'), revision }),
  z.object({ intent: z.literal('confirm'), revision }),
  z.object({ intent: z.literal('cancel'), revision, reason }),
  z.object({ intent: z.literal('move'), revision, from: instantField }),
])

/** The search by date: what cannot be read counts as not asked for, for an address may be cut off anywhere. */
export const windowSearchSchema = z.object({
  week: z.string().max(12).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  until: z.iso.date().optional().catch(undefined),
  hours: hoursField.optional().catch(undefined),
  batchKg: run.batchKg.catch(undefined),
  temperatureCelsius: run.temperatureCelsius.catch(undefined),
  pressureMegapascal: run.pressureMegapascal.catch(undefined),
  precisionMicrometre: run.precisionMicrometre.catch(undefined),
  material: code.catch(undefined),
  verification: code.catch(undefined),
  customer: z.string().optional().catch(undefined),
  deal: z.uuid().optional().catch(undefined),
})
export type WindowSearch = z.output<typeof windowSearchSchema>

/** A button on the wait list. */
export const waitingSchema = z.object({
  intent: z.enum(['accept', 'leave'], { error: 'bookings:refusal.not-now' }),
  id: z.uuid('bookings:refusal.gone'),
})

/** A button on the page of an offer to pool. */
export const poolSchema = z.object({
  intent: z.enum(['consent', 'decline'], { error: 'bookings:refusal.pool.gone' }),
})
