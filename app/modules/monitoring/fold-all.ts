/** The whole log at once, by the same steps as one event after another. Pure. */
import { type ExposureSum, sumExposures } from './exposure-sum.ts'
import { type DealFact, dealEventTypes, foldDeal } from './fold-deal.ts'
import {
  blockingEventTypes,
  foldBlocks,
  foldLine,
  type LineBlockFact,
  type LineFact,
  openingEventTypes,
  RUN_EVENT,
  type RunFact,
  runOf,
} from './fold-line.ts'
import { foldNeed, needEventTypes, needOf } from './fold-need.ts'
import { foldOffering, type OfferingFact, offeringEventTypes } from './fold-offering.ts'
import {
  type LoggedEvent,
  type NeedCase,
  type NeedFact,
  placeOf,
  type QuoteFact,
  type SendingFact,
  textOf,
} from './need-case.ts'

const dealTypes = new Set<string>(dealEventTypes)
const needTypes = new Set<string>(needEventTypes)
const offeringTypes = new Set<string>(offeringEventTypes)
const openingTypes = new Set(openingEventTypes)
const blockingTypes = new Set(blockingEventTypes)

/** What an event changes: a need, a deal and the need that it came from, an offering, a line, a booking. */
export function casesOf(event: LoggedEvent): string[] {
  const { type, subjectId, data } = event
  if (dealTypes.has(type)) return [subjectId, textOf(data.ofNeedId) ?? subjectId]
  return needTypes.has(type) ? [needOf(event) ?? subjectId] : [subjectId]
}

export type AllFacts = {
  needs: NeedFact[]
  sendings: SendingFact[]
  exposures: ExposureSum[]
  quotes: QuoteFact[]
  deals: DealFact[]
  offerings: OfferingFact[]
  lines: LineFact[]
  blocks: LineBlockFact[]
  runs: RunFact[]
}

export function startCount() {
  const cases = new Map<string, NeedCase>()
  const deals = new Map<string, DealFact>()
  const open = new Map<string, OfferingFact>()
  const spans = new Map<string, OfferingFact>()
  const openLines = new Map<string, LineFact>()
  const lineSpans = new Map<string, LineFact>()
  const blocks = new Map<string, Map<string, LineBlockFact>>()
  const runs = new Map<string, RunFact>()

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
    takeLine(event)
  }

  function takeLine(event: LoggedEvent): void {
    if (openingTypes.has(event.type))
      for (const span of foldLine(openLines.get(event.subjectId) ?? null, event)) {
        lineSpans.set(`${span.lineId} ${span.since.getTime()}`, span)
        if (span.until) openLines.delete(span.lineId)
        else openLines.set(span.lineId, span)
      }
    if (blockingTypes.has(event.type)) {
      const known = blocks.get(event.subjectId) ?? new Map<string, LineBlockFact>()
      foldBlocks(known, event)
      blocks.set(event.subjectId, known)
    }
    const run = event.type === RUN_EVENT ? runOf(event) : null
    if (run) runs.set(run.bookingId, run)
  }

  function facts(): AllFacts {
    const sendings = [...cases.values()].flatMap((one) => [...one.sendings.values()])
    return {
      needs: [...cases.values()].map(({ need }) => need),
      sendings,
      exposures: sumExposures(sendings),
      quotes: [...cases.values()].flatMap(({ quotes }) => [...quotes.values()]),
      deals: [...deals.values()],
      offerings: [...spans.values()],
      lines: [...lineSpans.values()],
      blocks: [...blocks.values()].flatMap((known) => [...known.values()]),
      runs: [...runs.values()],
    }
  }

  return { take, facts }
}
