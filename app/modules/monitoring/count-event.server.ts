import type { Tx } from '#app/platform/transaction.server.ts'
import { sumExposures } from './exposure-sum.ts'
import { addExposures } from './exposures.data.server.ts'
import {
  blocksOf,
  findCase,
  findDealFact,
  findOpenLine,
  findOpenSpan,
  findPlace,
  replaceBlocks,
  saveCase,
  saveDealFact,
  saveLineSpan,
  saveRun,
  saveSpan,
} from './facts.data.server.ts'
import { dealEventTypes, foldDeal } from './fold-deal.ts'
import { blockingEventTypes, foldBlocks, foldLine, openingEventTypes, RUN_EVENT, runOf } from './fold-line.ts'
import { foldNeed, needEventTypes, needOf } from './fold-need.ts'
import { foldOffering, offeringEventTypes } from './fold-offering.ts'
import { type LoggedEvent, textOf } from './need-case.ts'

const of = (types: readonly string[], type: string) => types.includes(type)

/** What happened goes into the facts, in the transaction in which it is taken from the log. */
export async function countEvent(tx: Tx, event: LoggedEvent): Promise<void> {
  if (of(offeringEventTypes, event.type)) await countOffering(tx, event)
  // The deal first: it takes over where its need stands.
  if (of(dealEventTypes, event.type)) await countDeal(tx, event)
  if (of(needEventTypes, event.type)) await countNeed(tx, event)
  await countLine(tx, event)
}

async function countNeed(tx: Tx, event: LoggedEvent): Promise<void> {
  const needId = needOf(event)
  const before = needId ? await findCase(tx, needId) : null
  const known = new Set(before?.sendings.keys())
  const facts = needId ? foldNeed(before, event) : null
  if (!facts) return
  await saveCase(tx, facts, [event.subjectId, textOf(event.data.sendingId) ?? ''])
  const added = [...facts.sendings.values()].filter(({ sendingId }) => !known.has(sendingId))
  await addExposures(tx, sumExposures(added))
}

async function countDeal(tx: Tx, event: LoggedEvent): Promise<void> {
  const needId = textOf(event.data.ofNeedId)
  const place = needId ? await findPlace(tx, needId) : null
  const fact = foldDeal(await findDealFact(tx, event.subjectId), event, place)
  if (fact) await saveDealFact(tx, fact)
}

async function countOffering(tx: Tx, event: LoggedEvent): Promise<void> {
  const span = foldOffering(await findOpenSpan(tx, event.subjectId), event)
  if (span) await saveSpan(tx, span)
}

async function countLine(tx: Tx, event: LoggedEvent): Promise<void> {
  const { type, subjectId } = event
  if (of(openingEventTypes, type))
    for (const span of foldLine(await findOpenLine(tx, subjectId), event)) await saveLineSpan(tx, span)
  if (of(blockingEventTypes, type)) {
    const blocks = new Map((await blocksOf(tx, subjectId)).map((block) => [block.blockId, block]))
    foldBlocks(blocks, event)
    await replaceBlocks(tx, subjectId, [...blocks.values()])
  }
  const run = type === RUN_EVENT ? runOf(event) : null
  if (run) await saveRun(tx, run)
}
