import { dateOfDay } from '#app/platform/dates.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { OfferingForm, SectionForms } from './offering.schema.ts'
import type { OfferingSection } from './offering-sections.ts'

/** What is blank in the form is blank in the database: a cleared field does not keep its old value. */
const columns = {
  basics: (form: SectionForms['basics']) => ({
    title: form.title,
    summary: form.summary,
    keywords: form.keywords,
    leafCodes: form.leafCodes,
  }),
  terms: (form: SectionForms['terms']) => ({
    priceModel: form.priceModel ?? null,
    priceMinFen: form.priceMinFen ?? null,
    priceMaxFen: form.priceMaxFen ?? null,
    leadTimeDays: form.leadTimeDays ?? null,
    wipLimit: form.wipLimit ?? null,
    openSlots: form.openSlots ?? null,
    nextFreeOn: form.nextFreeOn ? dateOfDay(form.nextFreeOn) : null,
    validTo: form.validTo ? dateOfDay(form.validTo) : null,
  }),
  scope: (form: SectionForms['scope']) => ({
    industries: form.industries,
    clusters: form.clusters,
    regions: form.regions,
    remote: form.remote ?? null,
    securityLevel: form.securityLevel ?? null,
  }),
  customers: (form: SectionForms['customers']) => ({
    prefCustomerSizes: form.prefCustomerSizes,
    prefRegions: form.prefRegions,
    prefIndustries: form.prefIndustries,
    minBudgetFen: form.minBudgetFen ?? null,
  }),
  specifics: (form: SectionForms['specifics']) => ({ extension: form.ext }),
}

export function columnsOf(form: OfferingForm) {
  return {
    ...columns.basics(form),
    ...columns.terms(form),
    ...columns.scope(form),
    ...columns.customers(form),
    ...columns.specifics(form),
  }
}

const ofSection: {
  [S in OfferingSection]: (form: SectionForms[S]) => Prisma.OfferingUncheckedUpdateManyInput
  // Cases are rows of their own.
} = { ...columns, cases: () => ({}) }

export function columnsOfSection<S extends OfferingSection>(section: S, form: SectionForms[S]) {
  return ofSection[section](form)
}
