import { ask, unlessAbsent } from './call.ts'
import { enqueue, lookUntil, type Writer } from './carry-out.ts'

/**
 * Puts an index in the place of another, or gives it its name where there is no other; returns when it is there, and whether `next` now holds
 * what was there before. Only the caller may know `next`: that it has become another tells that the swap was done, which `live` does not, since
 * the next filling may have replaced it already. The index itself is looked at, since a key that is limited to some indexes may order a swap
 * and may not see the task of one.
 * @throws SearchUnavailable, SearchRejected
 */
export async function swap({ client, patience }: Writer, next: string, live: string): Promise<boolean> {
  const made = async (uid: string) =>
    String((await unlessAbsent(client.getRawIndex(uid)))?.createdAt ?? 'absent')
  const isNew = await ask(() => made(next))
  for (;;) {
    const rename = (await ask(() => made(live))) === 'absent'
    await enqueue(client, () => client.swapIndexes([{ indexes: [next, live], rename }]))
    const outcome = await lookUntil(patience, `the swap of ${live}`, async () => {
      if ((await made(next)) !== isNew) return 'done'
      // Another filling came first, or took an empty index away: the server refuses what was ordered.
      return ((await made(live)) === 'absent') === rename ? null : 'overtaken'
    })
    if (outcome === 'done') return (await ask(() => made(next))) !== 'absent'
  }
}
