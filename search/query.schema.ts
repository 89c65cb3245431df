/** What a sound search is, for those who check one. */
import { z } from 'zod'
import { indexNames } from './indexes/all-indexes.ts'
import { PAGE_LIMIT, PER_PAGE_LIMIT, type SearchQuery, WORDS_LIMIT } from './query.ts'

export const searchQuery: z.ZodType<SearchQuery> = z.object({
  index: z.enum(indexNames),
  words: z.string().max(WORDS_LIMIT),
  filters: z.record(z.string(), z.array(z.string())),
  sort: z.string(),
  page: z.number().int().min(1).max(PAGE_LIMIT),
  perPage: z.number().int().min(0).max(PER_PAGE_LIMIT),
  facets: z.array(z.string()).optional(),
})
