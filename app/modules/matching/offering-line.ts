import type { OfferingSnapshot } from '#app/modules/offerings/offering.snapshot.ts'
import type { NamedOffering, OfferingLine } from './matches-view.ts'

export function namedOffering({ id, title, organization }: OfferingSnapshot): NamedOffering {
  return { id, title, organizationName: organization.name }
}

/** What a list of matches shows of an offering. */
export function offeringLine(snapshot: OfferingSnapshot): OfferingLine {
  const { id, title, priceModel, priceMinFen, priceMaxFen, leadTimeDays, openSlots, nextFreeOn } = snapshot
  return {
    id,
    title,
    priceModel,
    priceMinFen,
    priceMaxFen,
    leadTimeDays,
    openSlots,
    nextFreeOn,
    organizationId: snapshot.organizationId,
    organizationName: snapshot.organization.name,
    regionCode: snapshot.organization.regionCode,
    labels: snapshot.organization.labels,
    caseCount: snapshot.cases.length,
    evidencedCaseCount: snapshot.cases.filter((one) => one.evidenced).length,
  }
}
