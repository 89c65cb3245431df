import { ask, unlessAbsent } from './call.ts'
import { enqueue, lookUntil, type Writer } from './carry-out.ts'

/**
 * Puts an index in the place of another, or gives it its name where there is no other; returns when it is there. The index itself is looked
 * at, since a key that is limited to some indexes may order a swap and may not see the task of one.
 */
export async function swap({ client, patience }: Writer, next: string, live: string, rename: boolean) {
  const made = (await ask(() => client.getRawIndex(next))).createdAt
  await enqueue(client, () => client.swapIndexes([{ indexes: [next, live], rename }]))
  await lookUntil(patience, `the swap of ${live}`, async () => {
    const there = await unlessAbsent(client.getRawIndex(live))
    return String(there?.createdAt) === String(made) ? true : null
  })
}
