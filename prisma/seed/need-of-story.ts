/** A need of the story as the database keeps it. */
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { addDays, dateOfDay } from '#app/platform/dates.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { demoId } from './demo-id.ts'
import type { NeedStory, OrganizationStory } from './story.ts'

const instantDaysAgo = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)
const fen = (wan: number | undefined) => (wan === undefined ? null : Math.round(wan * FEN_PER_WAN_YUAN))

export function needSnapshot(story: NeedStory, owner: OrganizationStory, today: string): NeedSnapshot {
  const day = (days: number | undefined) => (days === undefined ? null : addDays(today, days))
  return {
    id: demoId(`${story.manufacturer} ${story.title}`),
    version: story.status === 'draft' ? 0 : 1,
    organizationId: demoId(story.manufacturer),
    kind: story.kind ?? 'sourcing',
    domainCode: story.domain,
    leafCodes: story.leaves,
    title: story.title,
    background: story.background,
    outcomeWanted: story.outcomeWanted ?? '',
    keywords: story.keywords ?? [],
    industryCode: story.industry ?? owner.industry ?? null,
    clusterCode: story.cluster ?? null,
    regionCode: story.region ?? owner.region,
    remoteOk: story.remoteOk ?? null,
    budgetMinFen: fen(story.budgetWan?.min),
    budgetMaxFen: fen(story.budgetWan?.max),
    budgetVisibility: 'matched',
    whyBudgetBlank: story.budgetWan ? null : (story.whyBudgetBlank ?? 'unknown'),
    budgetSource: null,
    startOn: day(story.startInDays),
    finishBy: day(story.finishInDays),
    quoteDeadline: day(story.quoteInDays),
    securityLevel: story.securityLevel ?? null,
    requiredCertificates: story.requiredCertificates ?? [],
    extension: story.extension ?? {},
    criteria: story.criteria ?? [],
    visibility: story.visibility,
    publishedOn: story.status === 'draft' ? null : addDays(today, -(story.publishedDaysAgo ?? 7)),
    organization: {
      name: owner.name,
      regionCode: owner.region,
      size: owner.size,
      labels: owner.labels ?? [],
    },
  }
}

export function needRow(story: NeedStory, snapshot: NeedSnapshot, authorId: string, now: Date) {
  const {
    organization: _,
    publishedOn,
    extension,
    criteria,
    startOn,
    finishBy,
    quoteDeadline,
    ...columns
  } = snapshot
  const date = (day: string | null) => (day ? dateOfDay(day) : null)
  return {
    ...columns,
    authorId,
    extension: extension as Prisma.InputJsonObject,
    criteria: criteria as unknown as Prisma.InputJsonArray,
    startOn: date(startOn),
    finishBy: date(finishBy),
    quoteDeadline: date(quoteDeadline),
    status: story.status,
    publishedAt: publishedOn ? instantDaysAgo(now, story.publishedDaysAgo ?? 7) : null,
    ...(story.status === 'closed' ? { closedAt: now, closeReason: 'awarded_elsewhere' } : {}),
    demo: true,
  }
}
