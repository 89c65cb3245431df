/**
 * Loads the demo story: once, whole or not at all, and only into a database without organizations. The story's days
 * count from the day of loading. Everything carries the mark `demo`.
 */
import { createHash } from 'node:crypto'
import { hashPassword } from '#app/modules/accounts/password-hash.server.ts'
import { suggestCriteria } from '#app/modules/matching/suggest-criteria.ts'
import { needFacts } from '#app/modules/needs/need.facts.ts'
import { snapshotOf } from '#app/modules/offerings/offering.data.server.ts'
import { creditCodeWithCheckDigit } from '#app/modules/taxonomy/credit-code.ts'
import { addDays, dateOfDay, dayOf } from '#app/platform/dates.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { compile } from '#search/rules/evaluate.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { chapters } from './all-chapters.ts'
import { insertBookings } from './bookings.server.ts'
import { insertChallenges } from './challenges.server.ts'
import { insertChecks } from './checks.server.ts'
import { insertDeals } from './deals.server.ts'
import { demoId } from './demo-id.ts'
import { DEMO_PASSWORD, demoPeople } from './demo-people.ts'
import { insertHistory } from './history.server.ts'
import { insertKept } from './kept.server.ts'
import { logStory } from './logged.server.ts'
import { manufacturers } from './manufacturers.ts'
import { needRow, needSnapshot } from './need-of-story.ts'
import { insertSearches } from './proposals.server.ts'
import { registeredIn } from './registered-in.ts'
import { insertReports } from './reported.server.ts'
import { insertRoutings } from './routed.server.ts'
import { insertSupervision, insertTargets } from './steering.server.ts'
import type { NeedStory, OfferingStory, OrganizationStory } from './story.ts'
import { passOverStory, tellLastOfStory } from './told.server.ts'

export type Loaded = { providers: number; offerings: number; manufacturers: number; needs: number }

/** Returns what was loaded; null where there is data already. */
export async function loadDemo(now = new Date()): Promise<Loaded | null> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const loaded = await transaction(async (tx) => {
    if ((await tx.organization.count()) > 0) return null
    const today = dayOf(now)
    const providers = chapters.flatMap((chapter) => chapter.providers)
    const offerings = chapters.flatMap((chapter) => chapter.offerings)
    const needs = chapters.flatMap((chapter) => chapter.needs)
    await insertOrganizations(tx, providers, { isProvider: true, isManufacturer: false }, today)
    await insertOrganizations(tx, manufacturers, { isProvider: false, isManufacturer: true }, today)
    await insertPeople(tx, passwordHash)
    await insertOfferings(tx, offerings, today, now)
    await insertNeeds(tx, needs, today, now)
    await insertKept(tx, offerings, now)
    await insertChecks(tx, now)
    await insertBookings(tx, offerings, now)
    await insertSearches(tx, now)
    await insertDeals(tx, now)
    await insertTargets(tx, now)
    await insertChallenges(tx, now)
    await insertSupervision(tx, now)
    await insertReports(tx, now)
    const past = await insertHistory(tx, now)
    await logStory(tx, past, now)
    await passOverStory(tx)
    return {
      providers: providers.length,
      offerings: offerings.length,
      manufacturers: manufacturers.length,
      needs: needs.length,
    }
  })
  if (loaded) await tellLastOfStory(now)
  return loaded
}

const instantDaysAgo = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)
const fen = (wan: number | undefined) => (wan === undefined ? null : Math.round(wan * FEN_PER_WAN_YUAN))
const dayAhead = (today: string, days: number | undefined) =>
  days === undefined ? null : dateOfDay(addDays(today, days))

async function insertOrganizations(
  tx: Tx,
  stories: OrganizationStory[],
  kind: { isProvider: boolean; isManufacturer: boolean },
  today: string,
) {
  await tx.organization.createMany({
    data: stories.map((story) => ({
      id: demoId(story.key),
      name: story.name,
      creditCode: creditCodeWithCheckDigit(`91${registeredIn(story.region)}${registration(story.key)}`),
      ...kind,
      regionCode: story.region,
      industryCode: story.industry ?? null,
      clusterCodes: story.clusters ?? [],
      size: story.size,
      labels: story.labels ?? [],
      verifiedLabels: story.labels ?? [],
      foundedOn: dateOfDay(`${story.foundedYear}-06-01`),
      website: story.website ?? null,
      summary: story.summary,
      verification: 'verified' as const,
      demo: true,
    })),
  })
  await tx.certificate.createMany({
    data: stories.flatMap((story) =>
      (story.certificates ?? []).map((certificate) => ({
        organizationId: demoId(story.key),
        code: certificate.code,
        issuer: certificate.issuer ?? null,
        validTo: dayAhead(today, certificate.validDays),
        verifiedAt: dateOfDay(today),
      })),
    ),
  })
}

/** Nine digits for the credit code's registration part, from the key. */
function registration(key: string) {
  return String(
    Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, 10), 16) % 1_000_000_000,
  ).padStart(9, '0')
}

async function insertPeople(tx: Tx, passwordHash: string) {
  for (const { organization, role, ...person } of demoPeople) {
    const id = demoId(person.email)
    await tx.user.create({ data: { id, ...person, passwordHash, demo: true } })
    if (organization && role) {
      await tx.membership.create({ data: { userId: id, organizationId: demoId(organization), role } })
    }
  }
}

async function insertOfferings(tx: Tx, stories: OfferingStory[], today: string, now: Date) {
  await tx.offering.createMany({ data: stories.map((story) => offeringRow(story, today, now)) })
  await tx.offeringCase.createMany({
    data: stories.flatMap((story) =>
      (story.cases ?? []).map((one) => ({
        offeringId: demoId(`${story.provider} ${story.title}`),
        client: one.client,
        clientMasked: one.masked ?? false,
        industryCode: one.industry ?? null,
        valueFen: fen(one.valueWan),
        metric: one.metric,
        before: one.before ?? null,
        after: one.after ?? null,
        evidenceUrl: one.evidence ?? null,
      })),
    ),
  })
  const published = await tx.offering.findMany({
    where: { status: 'published', demo: true },
    include: { cases: true, organization: { include: { certificates: true } } },
  })
  const first = new Map<string, Date>()
  for (const { organizationId, publishedAt } of published) {
    const known = first.get(organizationId)
    if (publishedAt && (!known || publishedAt < known)) first.set(organizationId, publishedAt)
  }
  await tx.offeringVersion.createMany({
    data: published.map((offering) => ({
      offeringId: offering.id,
      version: offering.version,
      snapshot: snapshotOf(
        offering,
        first.get(offering.organizationId) ?? null,
      ) as unknown as Prisma.InputJsonObject,
    })),
  })
  await markStale(
    tx,
    'offerings',
    published.map((offering) => offering.id),
  )
  await markStale(tx, 'providers', [...first.keys()])
}

export function offeringRow(story: OfferingStory, today: string, now: Date) {
  const status = story.status ?? 'published'
  const publishedAt = status === 'draft' ? null : instantDaysAgo(now, story.publishedDaysAgo)
  return {
    id: demoId(`${story.provider} ${story.title}`),
    organizationId: demoId(story.provider),
    domainCode: story.domain,
    leafCodes: story.leaves,
    title: story.title,
    summary: story.summary,
    keywords: story.keywords ?? [],
    industries: story.industries ?? [],
    clusters: story.clusters ?? [],
    regions: story.regions ?? [],
    remote: story.remote ?? null,
    priceModel: story.priceModel ?? null,
    priceMinFen: fen(story.priceWan?.min),
    priceMaxFen: fen(story.priceWan?.max),
    leadTimeDays: story.leadTimeDays ?? null,
    wipLimit: story.wipLimit ?? null,
    openSlots: story.openSlots ?? null,
    nextFreeOn: dayAhead(today, story.nextFreeInDays),
    securityLevel: story.securityLevel ?? null,
    languages: story.languages ?? [],
    prefCustomerSizes: story.prefCustomerSizes ?? [],
    prefRegions: story.prefRegions ?? [],
    prefIndustries: story.prefIndustries ?? [],
    minBudgetFen: fen(story.minBudgetWan),
    extension: story.extension as Prisma.InputJsonObject,
    validTo: dayAhead(today, story.validForDays),
    lastConfirmedAt:
      status === 'draft'
        ? null
        : instantDaysAgo(
            now,
            Math.min(story.confirmedDaysAgo ?? story.publishedDaysAgo, story.publishedDaysAgo),
          ),
    status,
    publishedAt,
    demo: true,
    createdAt: publishedAt ?? now,
  }
}

async function insertNeeds(tx: Tx, stories: NeedStory[], today: string, now: Date) {
  const compiled = compile(startingRuleSet)
  const author = demoId('manufacturer@demo.yupei')
  const owners = new Map(manufacturers.map((story) => [story.key, story]))
  const rows = stories.map((story) => {
    const owner = owners.get(story.manufacturer)
    if (!owner)
      throw new Error(`demo need "${story.title}" names an unknown manufacturer ${story.manufacturer}`)
    const snapshot = needSnapshot(story, owner, today)
    const criteria = suggestCriteria(compiled, needFacts(snapshot, today), story.criteria ?? [])
    return { story, snapshot: { ...snapshot, criteria } }
  })
  await tx.need.createMany({ data: rows.map(({ story, snapshot }) => needRow(story, snapshot, author, now)) })
  const open = rows.filter(({ story }) => story.status !== 'draft')
  await tx.needVersion.createMany({
    data: open.map(({ snapshot }) => ({
      needId: snapshot.id,
      version: 1,
      snapshot: snapshot as unknown as Prisma.InputJsonObject,
      authorId: author,
    })),
  })
  const published = open.flatMap(({ story, snapshot }) => (story.status === 'published' ? [snapshot] : []))
  await insertRoutings(tx, published, compiled, now)
  await markStale(
    tx,
    'needs',
    published.map(({ id }) => id),
  )
}
