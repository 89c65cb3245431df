import { dateOfDay } from '#app/platform/dates.ts'
import type { OfferingForm } from './offering.schema.ts'

/** What is blank in the form is blank in the database: a cleared field does not keep its old value. */
export function columnsOf(form: OfferingForm) {
  return {
    title: form.title,
    summary: form.summary,
    keywords: form.keywords,
    leafCodes: form.leafCodes,
    industries: form.industries,
    clusters: form.clusters,
    regions: form.regions,
    remote: form.remote ?? null,
    priceModel: form.priceModel ?? null,
    priceMinFen: form.priceMinFen ?? null,
    priceMaxFen: form.priceMaxFen ?? null,
    leadTimeDays: form.leadTimeDays ?? null,
    wipLimit: form.wipLimit ?? null,
    openSlots: form.openSlots ?? null,
    nextFreeOn: form.nextFreeOn ? dateOfDay(form.nextFreeOn) : null,
    securityLevel: form.securityLevel ?? null,
    prefCustomerSizes: form.prefCustomerSizes,
    prefRegions: form.prefRegions,
    prefIndustries: form.prefIndustries,
    minBudgetFen: form.minBudgetFen ?? null,
    validTo: form.validTo ? dateOfDay(form.validTo) : null,
    extension: form.ext,
  }
}
