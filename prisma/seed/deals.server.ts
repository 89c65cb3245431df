/** Leads the deals of the demo through their lives by the same steps that people take. */
import { createHash } from 'node:crypto'
import {
  findLocked,
  insertSignature,
  insertTerms,
  type LockedDeal,
} from '#app/modules/deals/deal.data.server.ts'
import { insertDispute } from '#app/modules/deals/dispute.data.server.ts'
import { insertEvidence } from '#app/modules/deals/evidence.data.server.ts'
import { currentTerms } from '#app/modules/deals/facts.ts'
import { moveDeal } from '#app/modules/deals/move-deal.server.ts'
import { moveMilestone } from '#app/modules/deals/move-milestone.server.ts'
import { openDeal } from '#app/modules/deals/open-deal.server.ts'
import { insertAnswer, insertReview } from '#app/modules/deals/review.data.server.ts'
import { upsertStatement } from '#app/modules/deals/statement.data.server.ts'
import type { Terms } from '#app/modules/deals/terms.ts'
import { canonicalHash } from '#app/modules/matching/canonical-hash.server.ts'
import { totalFen } from '#app/modules/proposals/proposal.ts'
import { addDays, dayOf } from '#app/platform/dates.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { type DealStep, type DealStory, dealStories } from './deal-stories.ts'
import { demoId } from './demo-id.ts'

const DAY_MILLISECONDS = 86_400_000
const people = {
  buyer: {
    userId: demoId('manufacturer@demo.yupei'),
    organizationId: demoId('mf-demo-diecasting'),
    name: '陈志远',
  },
  provider: { userId: demoId('provider@demo.yupei'), organizationId: demoId('sw-zhuhui'), name: '刘思颖' },
}
const fen = (wan: number) => wan * FEN_PER_WAN_YUAN

export async function insertDeals(tx: Tx, now: Date): Promise<void> {
  for (const story of dealStories) await leadDeal(tx, story, now)
}

async function leadDeal(tx: Tx, story: DealStory, now: Date) {
  const at = (ago: number) => new Date(now.getTime() - ago * DAY_MILLISECONDS)
  const by = story.as === 'ask' ? 'buyer' : 'provider'
  const { id } = await openDeal(tx, {
    deal: {
      title: story.title,
      direction: story.as === 'ask' ? 'reverse' : 'forward',
      buyerId: people.buyer.organizationId,
      providerId: people.provider.organizationId,
      demo: true,
    },
    as: story.as,
    termsBy: by,
    terms: termsOf(story, dayOf(now)),
    note: '',
    doer: { who: 'buyer', ...people.buyer },
    now: at(story.ago),
  })
  for (const step of story.steps) await take(tx, id, step, at(step.ago))
}

function termsOf({ scope, lines, milestones }: DealStory, today: string): Terms {
  return {
    scope,
    lines: lines.map(({ text, wan, yearly }) => ({
      text,
      amountFen: fen(wan),
      recurrence: yearly ? 'yearly' : 'once',
      years: yearly ?? 1,
    })),
    milestones: milestones.map(({ title, deliverable, tests, dueIn, wan }) => ({
      title,
      deliverable,
      acceptanceTests: tests,
      dueOn: addDays(today, dueIn),
      amountFen: fen(wan),
      role: '',
    })),
    team: [],
    startOn: addDays(today, -30),
    finishOn: addDays(today, 60),
    validUntil: addDays(today, 90),
    acceptDays: 7,
    other: '',
  }
}

async function take(tx: Tx, id: string, step: DealStep, now: Date): Promise<void> {
  const deal = await findLocked(tx, id, null)
  if (!deal) throw new Error('a demo deal is gone')
  const refusal = await takeIn(tx, deal, step, now)
  if (refusal) throw new Error(`demo deal "${deal.title}": ${JSON.stringify(step)} is refused as ${refusal}`)
}

type Taking = {
  tx: Tx
  deal: LockedDeal
  person: (typeof people)[keyof typeof people]
  doer: { who: DealStep['by']; userId: string; organizationId: string }
  now: Date
}

/** Takes one step; answers why not. */
function takeIn(tx: Tx, deal: LockedDeal, step: DealStep, now: Date): Promise<string | null> {
  const person = people[step.by]
  const taking: Taking = { tx, deal, person, doer: { who: step.by, ...person }, now }
  if ('counter' in step) return counter(taking, step)
  if ('milestone' in step) return moveOne(taking, step)
  if ('dispute' in step) return dispute(taking, step)
  if ('say' in step) return say(taking, step)
  if ('review' in step || 'answer' in step) return review(taking, step)
  return move(taking, step)
}

type StepWith<Key extends string> = Extract<DealStep, Record<Key, unknown>>

async function counter({ tx, deal, person, doer, now }: Taking, step: StepWith<'counter'>) {
  const { content } = currentTerms(deal)
  const [first, ...rest] = content.lines
  const lines = first ? [{ ...first, amountFen: fen(step.counter.wan) }, ...rest] : rest
  // What the price loses the last milestone loses.
  const less = totalFen(content) - totalFen({ lines })
  const milestones = content.milestones.map((one, index, { length }) =>
    index === length - 1 ? { ...one, amountFen: one.amountFen - less } : one,
  )
  const next = { ...content, lines, milestones, other: step.counter.other }
  const version = deal.termsVersion + 1
  await insertTerms(tx, {
    ...{ dealId: deal.id, version, side: step.by, authorId: person.userId, note: step.note },
    ...{ content: next, hash: canonicalHash(next), createdAt: now },
  })
  const data = { version, note: step.note }
  return moveDeal(tx, deal, 'counter', { doer, data, change: { termsVersion: version }, now })
}

async function moveOne({ tx, deal, doer, now }: Taking, step: StepWith<'milestone'>) {
  const milestone = deal.milestones[step.milestone]
  if (!milestone) return 'no such milestone'
  if (step.file) {
    const of = { dealId: deal.id, milestoneId: milestone.id, kind: 'deliverable' } as const
    await insertEvidence(
      tx,
      of,
      [fileOf(step.file, `${step.file} ${deal.title} ${milestone.title}`)],
      doer,
      now,
    )
  }
  return moveMilestone(tx, deal, milestone, step.move, {
    doer,
    data: step.note ? { note: step.note } : {},
    now,
  })
}

async function dispute({ tx, deal, doer, now }: Taking, { by, dispute, statement }: StepWith<'dispute'>) {
  const milestone = deal.milestones[dispute]
  if (!milestone) return 'no such milestone'
  const refusal = await moveMilestone(tx, deal, milestone, 'dispute', { doer, data: { statement }, now })
  if (!refusal)
    await insertDispute(tx, { dealId: deal.id, milestoneId: milestone.id, side: by, statement, now })
  return refusal
}

async function say({ tx, deal, person, doer, now }: Taking, { by, say: answer, wan }: StepWith<'say'>) {
  const said = {
    ...{ answer, valueFen: fen(wan), startOn: null, endOn: null },
    ...{ contacted: true, useful: true, outcome: 'started' },
    counterfactual: by === 'buyer' ? 'other_supplier' : null,
  }
  await upsertStatement(tx, { dealId: deal.id, side: by, userId: person.userId, said, now })
  return moveDeal(tx, deal, 'state', { doer, data: said, now })
}

async function review({ tx, deal, person, now }: Taking, step: StepWith<'review'> | StepWith<'answer'>) {
  const { userId, organizationId } = person
  if ('answer' in step) {
    const answer = { dealId: deal.id, aboutId: organizationId, userId, answer: step.answer, now }
    return (await insertAnswer(tx, answer)) ? null : 'nothing to answer'
  }
  const written = await insertReview(tx, {
    ...{ dealId: deal.id, side: step.by, authorId: userId, createdAt: now },
    aboutId: step.by === 'buyer' ? deal.providerId : deal.buyerId,
    scores: step.review,
    text: step.text,
  })
  return written ? null : 'reviewed'
}

type PlainStep = Exclude<StepWith<'move'>, { milestone: number }>

async function move({ tx, deal, person, doer, now }: Taking, step: PlainStep) {
  if (step.move === 'sign')
    await insertSignature(tx, {
      ...{ dealId: deal.id, version: deal.termsVersion, side: step.by, userId: person.userId },
      ...{ name: person.name, hash: canonicalHash(currentTerms(deal).content), session: '', signedAt: now },
    })
  const data = step.reason ? { reason: step.reason } : { version: deal.termsVersion }
  const change = step.reason ? { endReason: step.reason } : {}
  return moveDeal(tx, deal, step.move, { doer, data, change, now })
}

function fileOf(name: string, text: string) {
  const bytes = new TextEncoder().encode(`${text}\n演示文件。\n`)
  return {
    name,
    mediaType: 'text/plain; charset=utf-8',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}
