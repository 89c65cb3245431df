import { z } from 'zod'
import { isUuid } from '#app/platform/uuid.ts'
import { indexNames } from '#search/indexes/all-indexes.ts'

const kind = z.enum(indexNames)
const id = z.string().refine(isUuid)

/** A press of a star as its button says it, see press.ts. */
const press = z
  .string()
  .transform((text) => {
    const [keep, kind, id] = text.split(' ')
    return { keep, item: { kind, id } }
  })
  .pipe(z.object({ keep: z.enum(['on', 'off']), item: z.object({ kind, id }) }))

export const keepSchema = z.object({
  press,
  /** The page to come back to; where it is missing, a script waits for the answer. */
  redirectTo: z.string().optional(),
})

/** The buttons of the page of favourites. */
export const favouritesSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('drop'), kind, id }),
  z.object({ intent: z.literal('restore'), kind, id }),
  z.object({ intent: z.literal('clear-viewed') }),
])

/** What a guest wanted to keep before signing in. */
export const wantedSchema = z.object({ kind, id })
