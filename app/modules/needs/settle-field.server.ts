import type { Member } from '#app/modules/accounts/actor.ts'
import { readExtensionValue } from '#app/modules/taxonomy/extension-value.ts'
import { dayOf } from '#app/platform/dates.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { findLastVersion, findOwnNeed, snapshotOfNeed, updateNeed } from './need.data.server.ts'
import { needFacts } from './need.facts.ts'
import { changedFields, type NeedSnapshot } from './need.snapshot.ts'
import { lacksToPublish } from './need-completeness.ts'
import { settledCriteria } from './need-criteria.ts'
import { openFields } from './open-fields.ts'
import { publishNeedWithin } from './publish-need.server.ts'

/**
 * Fills in one blank field of a published need and publishes that as the next version, as a part of what settled it. Refuses
 * where the owner has changes that are not published yet: they would go out along with it unseen.
 */
export async function settleField(
  tx: Tx,
  actor: Member,
  id: string,
  { key, raw }: { key: string; raw: unknown },
  now: Date,
): Promise<Outcome<{ version: number }, 'gone' | 'not-open' | 'no-value' | 'unpublished'>> {
  const need = await findOwnNeed(tx, actor.organization.id, id)
  if (!need) return refused('gone')
  const published = await findLastVersion(tx, id)
  if (!published || need.status !== 'published') return refused('not-open')
  const draft = snapshotOfNeed(need)
  if (changedFields(published, draft).length > 0) return refused('unpublished')
  const field = openFields(published).find((one) => one.key === key)
  if (!field) return refused('not-open')
  const reading = readExtensionValue(field.spec, raw)
  if ('problem' in reading || reading.value === undefined) return refused('no-value')

  const after = withField(draft, key, reading.value)
  if (lacksToPublish(after, dayOf(now)).length > 0) return refused('not-open')
  const criteria = settledCriteria(needFacts(after, dayOf(now)), after.criteria)
  await updateNeed(tx, actor.organization.id, need, {
    remoteOk: after.remoteOk,
    securityLevel: after.securityLevel,
    extension: after.extension as Prisma.InputJsonObject,
    criteria: criteria as unknown as Prisma.InputJsonArray,
  })
  const version = await publishNeedWithin(tx, actor, id, need.revision + 1, now)
  return version.ok ? granted(version.value) : refused('not-open')
}

function withField(need: NeedSnapshot, key: string, value: NeedSnapshot['extension'][string]): NeedSnapshot {
  if (key === 'remoteOk') return { ...need, remoteOk: value === true }
  if (key === 'securityLevel') return { ...need, securityLevel: Number(value) }
  return { ...need, extension: { ...need.extension, [key.replace(/^ext\./, '')]: value } }
}
