import { z } from 'zod'

export const inviteSchema = z.object({ offeringId: z.uuid('monitoring:need.refusal.gone') })
