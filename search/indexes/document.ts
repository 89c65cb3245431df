import { z } from 'zod'

/**
 * What every index holds of a thing that can be found. The text is as written (engines normalise it themselves), facets are codes
 * (a facet nobody filled in is an absent key, or []), sort keys are numbers (money in fen, instants in
 * milliseconds, absent where unknown), the card is what a list shows without asking the database.
 */
export const baseDocument = z.object({
  id: z.string().min(1).max(100),
  version: z.number().int().min(0),
  title: z.string().min(1),
  keywords: z.array(z.string()),
  summary: z.string(),
  /** More words to be found by and not shown: names of leaves and options, the provider, long text. */
  body: z.string(),
  facets: z.record(z.string(), z.array(z.string())),
  sortKeys: z.record(z.string(), z.number()),
})

export type BaseDocument = z.infer<typeof baseDocument>
