import { suggestCriteria } from '#app/modules/matching/suggest-criteria.ts'
import { needFacts } from '#app/modules/needs/need.facts.ts'
import { snapshotOf } from '#app/modules/offerings/offering.data.server.ts'
import { addDays, dateOfDay, dayOf } from '#app/platform/dates.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { compile } from '#search/rules/evaluate.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { demoId } from '../seed/demo-id.ts'
import { offeringRow } from '../seed/load-demo.server.ts'
import { needRow, needSnapshot } from '../seed/need-of-story.ts'
import {
  type MadeOrganization,
  type MarketSize,
  madeManufacturers,
  madeNeeds,
  madeOfferings,
  madeProviders,
} from './market.ts'

export type Written = { organizations: number; offerings: number; needs: number }

/** Rows of one transaction; a statement takes 32,767 values at most, and an offering has forty. */
const BATCH = 500

/**
 * Writes a made-up market into the database, whatever it holds already: rows of the same seed that are there are left as they are.
 * @param onProgress called after each batch with what is written so far
 */
export async function writeMarket(
  size: MarketSize,
  onProgress: (written: Written) => void = () => {},
  now = new Date(),
): Promise<Written> {
  const today = dayOf(now)
  const written: Written = { organizations: 0, offerings: 0, needs: 0 }
  const report = (kind: keyof Written, count: number) => {
    written[kind] += count
    onProgress({ ...written })
  }
  const providers = madeProviders(size)
  const manufacturers = madeManufacturers(size)
  for (const [list, isProvider] of [
    [providers, true],
    [manufacturers, false],
  ] as const) {
    for (const batch of batches(list)) {
      report(
        'organizations',
        await writeOrganizations(batch, { isProvider, isManufacturer: !isProvider }, today),
      )
    }
  }
  // A provider counts as a newcomer from its first offering on, so the whole list is gone through once before.
  const firstDaysAgo = new Map<string, number>()
  for (const { provider, publishedDaysAgo } of madeOfferings(size, providers)) {
    firstDaysAgo.set(provider, Math.max(publishedDaysAgo, firstDaysAgo.get(provider) ?? 0))
  }
  for (const batch of batches(madeOfferings(size, providers))) {
    report('offerings', await writeOfferings(batch, firstDaysAgo, today, now))
  }
  const providing = [...firstDaysAgo.keys()].map(demoId)
  for (const ids of batches(providing)) await transaction((tx) => markStale(tx, 'providers', ids))
  const owners = new Map(manufacturers.map((owner) => [owner.key, owner]))
  for (const batch of batches(madeNeeds(size, manufacturers))) {
    report('needs', await writeNeeds(batch, owners, today, now))
  }
  await reading((tx) => tx.$executeRaw`ANALYZE`)
  return written
}

async function writeOrganizations(
  stories: MadeOrganization[],
  kind: { isProvider: boolean; isManufacturer: boolean },
  today: string,
) {
  return transaction(async (tx) => {
    const { count } = await tx.organization.createMany({
      data: stories.map((story) => ({
        id: demoId(story.key),
        name: story.name,
        creditCode: story.creditCode,
        ...kind,
        regionCode: story.region,
        industryCode: story.industry ?? null,
        clusterCodes: story.clusters ?? [],
        size: story.size,
        labels: story.labels ?? [],
        verifiedLabels: story.labels ?? [],
        foundedOn: dateOfDay(`${story.foundedYear}-06-01`),
        summary: story.summary,
        verification: 'verified' as const,
      })),
      skipDuplicates: true,
    })
    if (count > 0)
      await tx.certificate.createMany({
        data: stories.flatMap((story) =>
          (story.certificates ?? []).map(({ code, issuer, validDays }) => ({
            id: demoId(`${story.key} ${code}`),
            organizationId: demoId(story.key),
            code,
            issuer: issuer ?? null,
            validTo: validDays === undefined ? null : dateOfDay(addDays(today, validDays)),
            verifiedAt: dateOfDay(today),
          })),
        ),
        skipDuplicates: true,
      })
    return count
  })
}

async function writeOfferings(
  stories: (ReturnType<typeof madeOfferings> extends Generator<infer Story> ? Story : never)[],
  firstDaysAgo: ReadonlyMap<string, number>,
  today: string,
  now: Date,
) {
  const first = new Map(
    [...firstDaysAgo].map(([key, days]) => [demoId(key), dateOfDay(addDays(today, -days))] as const),
  )
  return transaction(async (tx) => {
    const { count } = await tx.offering.createMany({
      data: stories.map((story) => ({
        ...offeringRow(story, today, now),
        id: demoId(story.key),
        demo: false,
      })),
      skipDuplicates: true,
    })
    if (count === 0) return 0
    await tx.offeringCase.createMany({
      data: stories.flatMap((story) =>
        (story.cases ?? []).map((one, number) => ({
          id: demoId(`${story.key} case ${number}`),
          offeringId: demoId(story.key),
          client: one.client,
          clientMasked: one.masked ?? false,
          industryCode: one.industry ?? null,
          metric: one.metric,
          before: one.before ?? null,
          after: one.after ?? null,
          evidenceUrl: one.evidence ?? null,
        })),
      ),
      skipDuplicates: true,
    })
    const ids = stories.map((story) => demoId(story.key))
    const rows = await tx.offering.findMany({
      where: { id: { in: ids } },
      include: { cases: true, organization: { include: { certificates: true } } },
    })
    await tx.offeringVersion.createMany({
      data: rows.map((row) => ({
        offeringId: row.id,
        version: row.version,
        snapshot: snapshotOf(row, first.get(row.organizationId) ?? null) as unknown as Prisma.InputJsonObject,
      })),
      skipDuplicates: true,
    })
    await markStale(tx, 'offerings', ids)
    return count
  })
}

const compiled = compile(startingRuleSet)

async function writeNeeds(
  stories: (ReturnType<typeof madeNeeds> extends Generator<infer Story> ? Story : never)[],
  owners: ReadonlyMap<string, MadeOrganization>,
  today: string,
  now: Date,
) {
  const author = demoId('author of the made-up market')
  const rows = stories.flatMap((story) => {
    const owner = owners.get(story.manufacturer)
    if (!owner) return []
    const snapshot = { ...needSnapshot(story, owner, today), id: demoId(story.key) }
    const criteria = suggestCriteria(compiled, needFacts(snapshot, today), story.criteria ?? [])
    return [{ story, snapshot: { ...snapshot, criteria } }]
  })
  return transaction(async (tx) => {
    const { count } = await tx.need.createMany({
      data: rows.map(({ story, snapshot }) => ({ ...needRow(story, snapshot, author, now), demo: false })),
      skipDuplicates: true,
    })
    if (count === 0) return 0
    await tx.needVersion.createMany({
      data: rows.map(({ snapshot }) => ({
        needId: snapshot.id,
        version: 1,
        snapshot: snapshot as unknown as Prisma.InputJsonObject,
        authorId: author,
      })),
      skipDuplicates: true,
    })
    const ids = rows.map(({ snapshot }) => snapshot.id)
    await markStale(tx, 'needs', ids)
    return count
  })
}

function* batches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
