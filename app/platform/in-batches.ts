/** Rows deleted at once: a moment's lock each, and no transaction that grows with the backlog. */
const BATCH = 1_000

/** Deletes batch after batch until one is not full; returns how many rows went. @param some deletes so many at most and says how many */
export async function inBatches(some: (limit: number) => Promise<number>, batch = BATCH): Promise<number> {
  for (let gone = 0; ; ) {
    const count = await some(batch)
    gone += count
    if (count < batch) return gone
  }
}
