import { randomUUID } from 'node:crypto'
import { standardPlan } from '#app/modules/proposals/evaluation-plan.ts'
import { blankProposal, type ProposalContent } from '#app/modules/proposals/proposal.ts'
import { addDays, dayOf } from '#app/platform/dates.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { demoId } from './demo-id.ts'
import { type ProposalStory, type SearchStory, searches } from './proposals.ts'

const HOUR = 3_600_000
const author = demoId('provider@demo.yupei')
const buyer = demoId('manufacturer@demo.yupei')
const fen = (wan: number) => Math.round(wan * FEN_PER_WAN_YUAN)

/** Loads what came of the story's needs: answers, proposals, questions, talks and endings. */
export async function insertSearches(tx: Tx, now: Date): Promise<void> {
  for (const story of searches) await insertSearch(tx, story, now)
}

async function insertSearch(tx: Tx, story: SearchStory, now: Date) {
  const needId = demoId(`${story.manufacturer} ${story.need}`)
  const providers = [...(story.interested ?? []), ...story.proposals.map(({ provider }) => provider)]
  await tx.needRouting.createMany({ data: [{ needId, wave: 1 }], skipDuplicates: true })
  for (const provider of providers) await insertInterest(tx, needId, demoId(provider), now)
  for (const proposal of story.proposals) await insertProposal(tx, needId, proposal, now)
  await insertQuestions(tx, needId, story, now)
  await insertTalk(tx, needId, story, now)
  if (story.evaluating)
    await tx.evaluationPlan.updateMany({
      where: { needId },
      data: { startedAt: new Date(now.getTime() - HOUR) },
    })
  if (story.agreed) await insertEnding(tx, needId, story.agreed, story, now)
}

async function insertInterest(tx: Tx, needId: string, organizationId: string, now: Date) {
  const offering = await tx.offering.findFirst({ where: { organizationId }, select: { id: true } })
  const answer = { status: 'interested' as const, answeredAt: new Date(now.getTime() - 48 * HOUR) }
  await tx.sending.upsert({
    where: { needId_organizationId: { needId, organizationId } },
    update: answer,
    create: {
      needId,
      organizationId,
      offeringId: offering?.id ?? randomUUID(),
      needVersion: 1,
      wave: 1,
      slotKind: 'merit',
      scoreBp: 7800,
      sentAt: new Date(now.getTime() - 72 * HOUR),
      dueAt: new Date(now.getTime() + 24 * HOUR),
      ...answer,
      answeredBy: 'site',
    },
  })
}

function contentOf(story: ProposalStory, today: string): ProposalContent {
  return {
    ...blankProposal,
    summary: story.summary,
    approach: story.approach,
    lines: [
      ...story.once.map(([text, wan]) => ({
        text,
        amountFen: fen(wan),
        recurrence: 'once' as const,
        years: 1,
      })),
      ...story.yearly.map(([text, wan]) => ({
        text,
        amountFen: fen(wan),
        recurrence: 'yearly' as const,
        years: 3,
      })),
    ],
    startOn: addDays(today, story.days.start),
    finishOn: addDays(today, story.days.finish),
    validUntil: addDays(today, story.days.valid),
    milestones: story.milestones.map(([title, deliverable, test, day, wan]) => ({
      title,
      deliverable,
      acceptanceTests: [test],
      dueOn: addDays(today, day),
      amountFen: fen(wan),
    })),
  }
}

async function insertProposal(tx: Tx, needId: string, story: ProposalStory, now: Date) {
  const id = demoId(`proposal ${needId} ${story.provider}`)
  const content = contentOf(story, dayOf(now)) as unknown as Prisma.InputJsonObject
  const isDraft = story.status === 'draft'
  const submittedAt = isDraft ? null : new Date(now.getTime() - 20 * HOUR)
  await tx.proposal.create({
    data: {
      id,
      needId,
      organizationId: demoId(story.provider),
      authorId: author,
      status: story.status,
      content,
      version: isDraft ? 0 : 1,
      submittedAt,
      settledAt: ['awarded', 'rejected'].includes(story.status) ? now : null,
      ...(submittedAt && { versions: { create: { version: 1, content, authorId: author, submittedAt } } }),
    },
  })
}

async function insertQuestions(tx: Tx, needId: string, { questions = [] }: SearchStory, now: Date) {
  await tx.needQuestion.createMany({
    data: questions.map(({ provider, text, answer }, index) => ({
      needId,
      organizationId: demoId(provider),
      askedById: author,
      text,
      askedAt: new Date(now.getTime() - (30 - index) * HOUR),
      ...(answer && { answer, answeredById: buyer, answeredAt: new Date(now.getTime() - 10 * HOUR) }),
    })),
  })
}

/** All but the last line were read. */
async function insertTalk(tx: Tx, needId: string, { talk, manufacturer }: SearchStory, now: Date) {
  if (!talk) return
  const provider = demoId(talk.provider)
  const { id: sendingId } = await tx.sending.findUniqueOrThrow({
    where: { needId_organizationId: { needId, organizationId: provider } },
    select: { id: true },
  })
  await tx.message.createMany({
    data: talk.lines.map(([side, text], index) => ({
      sendingId,
      organizationId: side === 'buyer' ? demoId(manufacturer) : provider,
      authorId: side === 'buyer' ? buyer : author,
      text,
      sentAt: new Date(now.getTime() - (9 - 2 * index) * HOUR),
      readAt: index < talk.lines.length - 1 ? new Date(now.getTime() - (8 - 2 * index) * HOUR) : null,
    })),
  })
}

async function insertEnding(
  tx: Tx,
  needId: string,
  agreed: NonNullable<SearchStory['agreed']>,
  { proposals }: SearchStory,
  now: Date,
) {
  const idOf = (provider: string) => demoId(`proposal ${needId} ${provider}`)
  const before = new Date(now.getTime() - 5 * HOUR)
  await tx.evaluationPlan.create({
    data: {
      needId,
      criteria: standardPlan.criteria as unknown as Prisma.InputJsonArray,
      lockedAt: before,
      startedAt: before,
    },
  })
  await tx.consensus.create({
    data: {
      needId,
      scores: Object.fromEntries(
        Object.entries(agreed).map(([provider, [technical, delivery, service]]) => [
          idOf(provider),
          { technical, delivery, service },
        ]),
      ),
      closedAt: before,
      closedById: buyer,
    },
  })
  const winner = proposals.find(({ status }) => status === 'awarded')
  if (winner)
    await tx.settlement.create({
      data: {
        needId,
        kind: 'awarded',
        reason: '小班辅导更贴近现场',
        proposalId: idOf(winner.provider),
        settledBy: buyer,
        settledAt: now,
      },
    })
}
