/** The whole log at once, by the same steps as one event after another. Pure. */
import { type DealFact, dealEventTypes, foldDeal } from './fold-deal.ts'
import { foldNeed, needEventTypes, needOf } from './fold-need.ts'
import { foldOffering, type OfferingFact, offeringEventTypes } from './fold-offering.ts'
import { type LoggedEvent, type NeedCase, placeOf, textOf } from './need-case.ts'

const dealTypes = new Set<string>(dealEventTypes)
const needTypes = new Set<string>(needEventTypes)
const offeringTypes = new Set<string>(offeringEventTypes)

export function startCount() {
  const cases = new Map<string, NeedCase>()
  const deals = new Map<string, DealFact>()
  const open = new Map<string, OfferingFact>()
  const spans = new Map<string, OfferingFact>()

  function take(event: LoggedEvent): void {
    if (offeringTypes.has(event.type)) {
      const span = foldOffering(open.get(event.subjectId) ?? null, event)
      if (span) {
        spans.set(`${span.offeringId} ${span.since.getTime()}`, span)
        if (span.until) open.delete(span.offeringId)
        else open.set(span.offeringId, span)
      }
    }
    if (dealTypes.has(event.type)) {
      const needId = textOf(event.data.ofNeedId)
      const need = needId ? cases.get(needId)?.need : null
      const fact = foldDeal(deals.get(event.subjectId) ?? null, event, need ? placeOf(need) : null)
      if (fact) deals.set(fact.dealId, fact)
    }
    if (needTypes.has(event.type)) {
      const needId = needOf(event)
      const facts = needId ? foldNeed(cases.get(needId) ?? null, event) : null
      if (needId && facts) cases.set(needId, facts)
    }
  }

  return {
    take,
    facts: () => ({
      needs: [...cases.values()].map(({ need }) => need),
      sendings: [...cases.values()].flatMap(({ sendings }) => [...sendings.values()]),
      quotes: [...cases.values()].flatMap(({ quotes }) => [...quotes.values()]),
      deals: [...deals.values()],
      offerings: [...spans.values()],
    }),
  }
}
