import { z } from 'zod'
import { isUuid } from '#app/platform/uuid.ts'

/** The buttons of the operator's page: one letter or event, or all that were given up. */
export const replaySchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('replay-letters'), mailId: z.string().refine(isUuid).optional() }),
  z
    .object({
      intent: z.literal('replay-events'),
      consumer: z.string().max(100).optional(),
      eventId: z
        .string()
        .regex(/^\d{1,18}$/)
        .optional(),
    })
    // Half of what names one event is no wish for all.
    .refine(({ consumer, eventId }) => (consumer === undefined) === (eventId === undefined))
    .transform(({ intent, consumer, eventId }) => ({
      intent,
      only: consumer && eventId ? { consumer, eventId: BigInt(eventId) } : undefined,
    })),
])
