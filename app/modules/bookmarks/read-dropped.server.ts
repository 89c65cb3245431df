import { wantedSchema } from './favourite.schema.ts'
import type { Item } from './item.ts'

/** What an address says was taken off the list, 'offerings.<id>'; null where it says nothing sensible. */
export function readDropped(text: string | null): Item | null {
  const [kind, id] = text?.split('.') ?? []
  const read = wantedSchema.safeParse({ kind, id })
  return read.success ? read.data : null
}
