import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findTargetFile } from './target.data.server.ts'

/** A file that was entered as evidence of a figure, for everybody who may read the figures; null where there is none. */
export async function readTargetFile(code: string, id: string) {
  return isUuid(id) ? reading((tx) => findTargetFile(tx, code, id)) : null
}
