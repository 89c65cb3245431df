import { z } from 'zod'
import { isDay } from '#app/platform/dates.ts'
import { revisionOr } from '#app/platform/revision.ts'
import { INTERESTED_CAP, WANTED_ANSWERS } from './routing.ts'
import { declineCodes, TEXT_LIMIT } from './sending.ts'

const text = z.string().trim().max(TEXT_LIMIT, 'routing:error.tooLong').optional()
const day = z.string().refine(isDay, 'routing:error.day')
const revision = revisionOr('routing:refusal.stale')

/** A provider's answer, on the site or by a letter's link. */
export const answerSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('interest'), revision, message: text }),
  z
    .object({
      intent: z.literal('decline'),
      revision,
      code: z.enum(declineCodes, 'routing:error.code'),
      note: text,
      freeOn: day.optional(),
    })
    .refine(({ code, note }) => code !== 'other' || Boolean(note), {
      path: ['note'],
      message: 'routing:error.noteMissing',
    }),
])

export const comeForwardSchema = z.object({
  offeringId: z.uuid('routing:error.offering'),
  message: text,
})

const count = ({ least, most }: { least: number; most: number }) =>
  z.coerce
    .number('routing:error.number')
    .int('routing:error.number')
    .min(least, 'routing:error.number')
    .max(most, 'routing:error.number')

export const steerSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('stop') }),
  z.object({ intent: z.literal('continue') }),
  z.object({ intent: z.literal('next-wave') }),
  z
    .object({
      intent: z.literal('wanted'),
      revision,
      wantedAnswers: count(WANTED_ANSWERS),
      interestedCap: count(INTERESTED_CAP),
    })
    .refine(({ wantedAnswers, interestedCap }) => interestedCap >= wantedAnswers, {
      path: ['interestedCap'],
      message: 'routing:error.capBelowWanted',
    }),
])

const OPEN_SLOTS_MOST = 999

export const capacitySchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('pause'), offeringId: z.uuid().optional() }),
  z.object({ intent: z.literal('resume'), offeringId: z.uuid().optional() }),
  z.object({
    intent: z.literal('away'),
    firstDay: day,
    lastDay: day,
  }),
  z.object({ intent: z.literal('back'), id: z.uuid() }),
  z.object({
    intent: z.literal('slots'),
    offeringId: z.uuid(),
    version: revisionOr('routing:refusal.stale'),
    openSlots: z.coerce
      .number('routing:error.slots')
      .int('routing:error.slots')
      .min(0, 'routing:error.slots')
      .max(OPEN_SLOTS_MOST, 'routing:error.slots')
      .optional(),
    nextFreeOn: day.optional(),
  }),
])
