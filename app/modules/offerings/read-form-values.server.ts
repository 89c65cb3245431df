import { dayOfDate } from '#app/platform/dates.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import type { WholeOffering } from './offering.data.server.ts'
import type { OfferingFormValues } from './offering-form-values.ts'

/** A stored offering as its form shows it. */
export function offeringFormValues(offering: WholeOffering): OfferingFormValues {
  const { extension } = offering
  return {
    version: String(offering.version),
    title: offering.title,
    summary: offering.summary,
    keywords: offering.keywords.join('、'),
    leafCodes: offering.leafCodes,
    industries: offering.industries,
    clusters: offering.clusters,
    regions: offering.regions,
    remote: offering.remote === null ? '' : offering.remote ? 'yes' : 'no',
    priceModel: offering.priceModel ?? '',
    priceMinFen: wanYuan(offering.priceMinFen),
    priceMaxFen: wanYuan(offering.priceMaxFen),
    leadTimeDays: number(offering.leadTimeDays),
    wipLimit: number(offering.wipLimit),
    openSlots: number(offering.openSlots),
    nextFreeOn: day(offering.nextFreeOn),
    securityLevel: number(offering.securityLevel),
    prefCustomerSizes: offering.prefCustomerSizes,
    prefRegions: offering.prefRegions,
    prefIndustries: offering.prefIndustries,
    minBudgetFen: wanYuan(offering.minBudgetFen),
    validTo: day(offering.validTo),
    ext: typeof extension === 'object' && extension && !Array.isArray(extension) ? extension : {},
    cases: offering.cases.map((one) => ({
      client: one.client,
      clientMasked: one.clientMasked ? 'on' : '',
      industryCode: one.industryCode ?? '',
      valueFen: wanYuan(one.valueFen),
      metric: one.metric,
      before: one.before ?? '',
      after: one.after ?? '',
      evidenceUrl: one.evidenceUrl ?? '',
    })),
  }
}

function wanYuan(fen: bigint | null) {
  return fen === null ? '' : String(Number(fen) / FEN_PER_WAN_YUAN)
}

function number(value: number | null) {
  return value === null ? '' : String(value)
}

function day(date: Date | null) {
  return date ? dayOfDate(date) : ''
}
