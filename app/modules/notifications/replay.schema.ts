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
    .transform(({ intent, consumer, eventId }) => ({
      intent,
      only: consumer && eventId ? { consumer, eventId: BigInt(eventId) } : undefined,
    })),
])
