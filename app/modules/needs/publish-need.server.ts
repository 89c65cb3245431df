import type { Member } from '#app/modules/accounts/actor.ts'
import { dayOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import {
  findLastVersion,
  findOwnNeed,
  insertVersion,
  snapshotOfNeed,
  updateNeed,
} from './need.data.server.ts'
import { changedFields } from './need.snapshot.ts'
import { mayGo } from './need.ts'
import { lacksToPublish } from './need-completeness.ts'
import { publishedData } from './published-data.ts'

type Published = Outcome<{ version: number }, 'gone' | 'not-now' | 'stale' | 'incomplete' | 'unchanged'>

/**
 * Publishes the draft as the need's next version, word for word; also what was closed or has expired. Refuses what
 * is incomplete, what was saved elsewhere since it was looked at, and a version that would say nothing new.
 */
export async function publishNeed(
  actor: Member,
  id: string,
  revision: number,
  now = new Date(),
): Promise<Published> {
  return transaction((tx) => publishNeedWithin(tx, actor, id, revision, now))
}

/** The same as a part of something larger. */
export async function publishNeedWithin(
  tx: Tx,
  actor: Member,
  id: string,
  revision: number,
  now: Date,
): Promise<Published> {
  if (!isUuid(id)) return refused('gone')
  const need = await findOwnNeed(tx, actor.organization.id, id)
  if (!need) return refused('gone')
  if (!mayGo('publish', need.status)) return refused('not-now')
  if (need.revision !== revision) return refused('stale')
  const publishedAt = need.publishedAt ?? now
  const snapshot = snapshotOfNeed({ ...need, publishedAt }, need.version + 1)
  if (lacksToPublish(snapshot, dayOf(now)).length) return refused('incomplete')
  const before = need.status === 'published' ? await findLastVersion(tx, id) : null
  if (before && changedFields(before, snapshot).length === 0) return refused('unchanged')

  const { version } = snapshot
  const saved = await updateNeed(tx, actor.organization.id, need, {
    status: 'published',
    version,
    publishedAt,
    closedAt: null,
    closeReason: null,
  })
  if (!saved) return refused('stale')
  await insertVersion(tx, snapshot, actor.userId)
  await appendEvent(tx, {
    type: 'need.published',
    subjectId: id,
    organizationId: actor.organization.id,
    actorId: actor.userId,
    data: publishedData(snapshot),
    at: now,
  })
  await markStale(tx, 'needs', id)
  return granted({ version })
}
