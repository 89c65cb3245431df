import type { Member } from '#app/modules/accounts/actor.ts'
import { dateOfDay, dayOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { findOwnNeed, findProfile, insertNeed, snapshotOfNeed, updateNeed } from './need.data.server.ts'
import { needFacts } from './need.facts.ts'
import type { QuickStartForm } from './need.schema.ts'
import type { NeedSnapshot } from './need.snapshot.ts'
import { lacksToPublish } from './need-completeness.ts'
import { settledCriteria } from './need-criteria.ts'
import { type NeedReading, readNeedText } from './read-need-text.ts'

/**
 * Begins a draft from a sentence: what it says, and where it says nothing, place and trade from the organization's
 * profile. `complete` tells whether nothing is missing to publish.
 */
export async function createNeed(
  actor: Member,
  { text, domainCode }: QuickStartForm,
  now = new Date(),
): Promise<{ id: string; complete: boolean }> {
  const today = dayOf(now)
  const reading = readNeedText(text, today, domainCode)
  return transaction(async (tx) => {
    const profile = await findProfile(tx, actor.organization.id)
    const { id } = await insertNeed(tx, {
      organizationId: actor.organization.id,
      authorId: actor.userId,
      background: text,
      demo: profile.demo,
      createdAt: now,
      ...columnsOf(reading, profile),
    })
    await appendEvent(tx, {
      type: 'need.drafted',
      subjectId: id,
      organizationId: actor.organization.id,
      actorId: actor.userId,
    })
    const need = await findOwnNeed(tx, actor.organization.id, id)
    if (!need) throw new Error(`need ${id} is gone in the transaction that wrote it`)
    const draft = snapshotOfNeed(need)
    const criteria = settledCriteria(needFacts(draft, today), [])
    await updateNeed(tx, actor.organization.id, need, {
      criteria: criteria as unknown as Prisma.InputJsonArray,
    })
    return { id, complete: isComplete(draft, today) }
  })
}

const isComplete = (draft: NeedSnapshot, today: string) => lacksToPublish(draft, today).length === 0

function columnsOf(reading: NeedReading, profile: Awaited<ReturnType<typeof findProfile>>) {
  const day = (text: string | undefined) => (text ? dateOfDay(text) : null)
  const [cluster, ...otherClusters] = profile.clusterCodes
  return {
    title: reading.title,
    ...(reading.kind ? { kind: reading.kind } : {}),
    domainCode: reading.domainCode ?? null,
    leafCodes: reading.leafCodes,
    keywords: reading.keywords,
    industryCode:
      (reading.industryNamed ? reading.industryCode : (profile.industryCode ?? reading.industryCode)) ?? null,
    clusterCode: cluster && otherClusters.length === 0 ? cluster : null,
    regionCode: reading.regionCode ?? profile.regionCode,
    remoteOk: reading.remoteOk ?? null,
    budgetMinFen: reading.budgetMinFen ?? null,
    budgetMaxFen: reading.budgetMaxFen ?? null,
    startOn: day(reading.startOn),
    finishBy: day(reading.finishBy),
    quoteDeadline: day(reading.quoteDeadline),
    requiredCertificates: reading.requiredCertificates,
    securityLevel: reading.securityLevel ?? null,
    extension: reading.extension as Prisma.InputJsonObject,
  }
}
