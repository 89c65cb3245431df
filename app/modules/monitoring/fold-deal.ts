/** One event after another onto the facts of a deal. Pure. */
import { type LoggedEvent, numberOf, textOf } from './need-case.ts'

export type DealFact = {
  dealId: string
  needId: string | null
  title: string
  buyerId: string
  providerId: string
  domain: string | null
  cluster: string | null
  region: string | null
  openedAt: Date
  confirmedAt: Date | null
  endedAt: Date | null
  valueFen: number | null
  evidence: string | null
  counterfactual: string | null
  contacted: boolean | null
  useful: boolean | null
}

export const dealEventTypes = [
  'deal.asked',
  'deal.opened',
  'deal.declined',
  'deal.cancelled',
  'deal.confirmed',
] as const

type Place = Pick<DealFact, 'domain' | 'cluster' | 'region'>

/** @param place of the need that the deal came from, as it stands when the deal opens; null where it came from none */
export function foldDeal(fact: DealFact | null, event: LoggedEvent, place: Place | null): DealFact | null {
  const { type, subjectId, data, at } = event
  if (!fact) return opened(event, place)
  if (subjectId !== fact.dealId) return fact
  if (type === 'deal.declined' || type === 'deal.cancelled') return { ...fact, endedAt: fact.endedAt ?? at }
  if (type !== 'deal.confirmed' || fact.confirmedAt) return fact
  return {
    ...fact,
    confirmedAt: at,
    valueFen: numberOf(data.valueFen),
    evidence: textOf(data.evidence),
    counterfactual: textOf(data.counterfactual),
    contacted: typeof data.contacted === 'boolean' ? data.contacted : null,
    useful: typeof data.useful === 'boolean' ? data.useful : null,
  }
}

function opened({ type, subjectId, data, at }: LoggedEvent, place: Place | null): DealFact | null {
  const buyerId = textOf(data.buyerId)
  const providerId = textOf(data.providerId)
  if (!buyerId || !providerId || (type !== 'deal.asked' && type !== 'deal.opened')) return null
  return {
    ...{ dealId: subjectId, needId: textOf(data.ofNeedId), title: textOf(data.title) ?? '' },
    ...{ buyerId, providerId, openedAt: at },
    domain: place?.domain ?? textOf(data.domain),
    cluster: place?.cluster ?? null,
    region: place?.region ?? textOf(data.region),
    ...{ confirmedAt: null, endedAt: null, valueFen: null },
    ...{ evidence: null, counterfactual: null, contacted: null, useful: null },
  }
}
