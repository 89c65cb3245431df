import type { DeclineCode } from '#app/modules/routing/sending.ts'
import { unmetCause } from '#app/modules/routing/unmet-cause.ts'
import type { NeedCase } from './need-case.ts'

const earliest = (dates: (Date | null)[]) =>
  dates.reduce((first, one) => (one && (!first || one < first) ? one : first), null)

/** Writes into the need what follows from its sendings, its quotes and its end. @param at when that changed */
export function settleNeedFact({ need, sendings, quotes }: NeedCase, at: Date): void {
  const all = [...sendings.values()]
  const told = all.filter(({ wave }) => wave > 0)
  const valid = [...quotes.values()].filter((quote) => quote.valid)
  const prices = valid.flatMap(({ totalFen }) => totalFen ?? [])
  need.told = told.length
  need.interested = all.filter(({ status }) => status === 'interested').length
  // Who came by itself was not waited for: the clock runs from the first invitation.
  need.firstSentAt = earliest(told.map(({ sentAt }) => sentAt))
  need.firstAnswerAt = earliest(told.map(({ answeredAt }) => answeredAt))
  need.quotes = valid.length
  need.lowestQuoteFen = prices.length > 0 ? Math.min(...prices) : null
  const isStuck = need.exhaustedAt !== null && need.interested === 0
  const turns = need.stuckTurns
  if ((isStuck && !need.confirmedAt) !== (turns.length % 2 === 1)) need.stuckTurns = [...turns, at]
  const over = need.closedAt ?? (isStuck ? need.exhaustedAt : null)
  const cause = over && !need.confirmedAt ? causeOf({ need, sendings, quotes }) : null
  need.cause = cause
  need.unmetAt = cause ? over : null
}

function causeOf({ need, sendings }: NeedCase) {
  const all = [...sendings.values()]
  const declined: Partial<Record<DeclineCode, number>> = {}
  for (const { status, declineCode } of all) {
    const code = declineCode as DeclineCode | null
    if (status === 'declined' && code) declined[code] = (declined[code] ?? 0) + 1
  }
  return unmetCause({
    matched: need.possible ?? need.told,
    nearMisses: { price: need.nearPrice, capacity: need.nearCapacity, other: need.nearOther },
    told: need.told,
    interested: need.interested,
    declined,
    silent: all.filter(({ status }) => status === 'sent' || status === 'lapsed').length,
    closeReason: need.closeReason,
  })
}
