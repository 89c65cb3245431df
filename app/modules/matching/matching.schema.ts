import { z } from 'zod'

/** What the matches page posts. */
export const matchingSchema = z.union([
  z.object({ intent: z.literal('recompute') }),
  /** An offering to put on the shortlist. */
  z.object({ keep: z.uuid() }),
  /** An offering to take off it. */
  z.object({ drop: z.uuid() }),
])
