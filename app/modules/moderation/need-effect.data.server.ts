import { findLastVersion, findOwnNeed, updateNeed } from '#app/modules/needs/need.data.server.ts'
import type { NeedStatus } from '#app/modules/needs/need.ts'
import { publishedData } from '#app/modules/needs/published-data.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import type { Former } from './former.ts'

type Deed = { actorId: string; now: Date }

/** Nobody is told of it any more, and nothing is offered for it. Returns what it was. */
export async function suspendNeed(tx: Tx, ownerId: string, id: string, deed: Deed): Promise<NeedStatus> {
  const need = await findHeld(tx, ownerId, id)
  if (!need) return 'closed'
  await move(tx, ownerId, need, 'suspended')
  if (need.status === 'published')
    await say(tx, 'need.closed', need, deed, {
      // Counted as demand that was withdrawn.
      reason: 'cancelled',
      moderated: true,
    })
  return need.status
}

export async function restoreNeed(tx: Tx, ownerId: string, { id, was }: Former, deed: Deed): Promise<void> {
  const need = await findHeld(tx, ownerId, id)
  if (need?.status !== 'suspended') return
  await move(tx, ownerId, need, was as NeedStatus)
  const words = was === 'published' && (await findLastVersion(tx, id))
  if (!words) return
  await say(tx, 'need.published', need, deed, publishedData(words))
  // Its invitations ended with it: looked at anew, they go on.
  await tx.needRouting.updateMany({ where: { needId: id, stopReason: 'over' }, data: { runId: null } })
}

/** A need, held: what its owner does at the same time comes after. */
async function findHeld(tx: Tx, ownerId: string, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Need" WHERE "id" = ${id}::uuid FOR UPDATE`
  return findOwnNeed(tx, ownerId, id)
}

type Row = { id: string; revision: number; organizationId: string }

async function move(tx: Tx, ownerId: string, row: Row, status: NeedStatus): Promise<void> {
  if (!(await updateNeed(tx, ownerId, row, { status })))
    throw new Error(`need ${row.id} changed while it was held`)
  await markStale(tx, 'needs', row.id)
}

function say(
  tx: Tx,
  type: 'need.closed' | 'need.published',
  { id: subjectId, organizationId }: Row,
  { actorId, now: at }: Deed,
  data: Record<string, string | number | boolean | null>,
) {
  return appendEvent(tx, { type, subjectId, organizationId, actorId, data, at })
}
