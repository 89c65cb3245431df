import { inBatches } from '#app/platform/in-batches.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { deleteGoneHits } from './news.data.server.ts'

/**
 * Deletes what is known of items that are no more. Of whatever may come back, also what was archived years ago, it stays known: without
 * the line it would be told of a second time. Returns how many.
 */
export function forgetGoneHits(batch?: number): Promise<number> {
  return inBatches((limit) => reading((tx) => deleteGoneHits(tx, limit)), batch)
}
