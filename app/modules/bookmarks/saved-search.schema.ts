import { z } from 'zod'
import { isUuid } from '#app/platform/uuid.ts'
import { alertFrequencies, NAME_LIMIT, UNFIT } from './saved-search.ts'

const name = z
  .string('bookmarks:error.name.required')
  .trim()
  .min(1, 'bookmarks:error.name.required')
  .max(NAME_LIMIT, 'bookmarks:error.name.tooLong')
  .refine((text) => text.search(UNFIT) < 0, 'bookmarks:error.name.invalid')
const frequency = z.enum(alertFrequencies, 'bookmarks:error.frequency.required')
const id = z.string().refine(isUuid)

/** The forms of the page of saved searches; the catalogue's form sends `save`. */
export const savedSearchSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    name,
    frequency,
    /** Parameters of the catalogue's address; none is a search of everything. */
    query: z.string().max(8_000).default(''),
  }),
  z.object({ intent: z.literal('change'), id, name, frequency }),
  z.object({ intent: z.literal('drop'), id }),
  z.object({ intent: z.literal('restore'), id }),
])
