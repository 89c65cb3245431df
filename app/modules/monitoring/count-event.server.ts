import type { Tx } from '#app/platform/transaction.server.ts'
import {
  findCase,
  findDealFact,
  findOpenSpan,
  findPlace,
  saveCase,
  saveDealFact,
  saveSpan,
} from './facts.data.server.ts'
import { dealEventTypes, foldDeal } from './fold-deal.ts'
import { foldNeed, needEventTypes, needOf } from './fold-need.ts'
import { foldOffering, offeringEventTypes } from './fold-offering.ts'
import { type LoggedEvent, textOf } from './need-case.ts'

export const countedTypes: readonly string[] = [
  ...new Set([...needEventTypes, ...dealEventTypes, ...offeringEventTypes]),
]

const of = (types: readonly string[], type: string) => types.includes(type)

/** What happened goes into the facts, in the transaction in which it is taken from the log. */
export async function countEvent(tx: Tx, event: LoggedEvent): Promise<void> {
  if (of(offeringEventTypes, event.type)) await countOffering(tx, event)
  // The deal first: it takes over where its need stands.
  if (of(dealEventTypes, event.type)) await countDeal(tx, event)
  if (of(needEventTypes, event.type)) await countNeed(tx, event)
}

async function countNeed(tx: Tx, event: LoggedEvent): Promise<void> {
  const needId = needOf(event)
  const facts = needId && foldNeed(await findCase(tx, needId), event)
  if (facts) await saveCase(tx, facts, [event.subjectId, textOf(event.data.sendingId) ?? ''])
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
