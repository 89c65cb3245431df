/** The demo story names only what exists, says nothing twice, and is large enough. */
import { describe, expect, it } from 'vitest'
import { findCertificateKind } from '#app/modules/taxonomy/certificate-kind.ts'
import { clustersAsOf } from '#app/modules/taxonomy/cluster.ts'
import { domainOfLeaf, domains } from '#app/modules/taxonomy/domain.ts'
import { extensionFields, extensionSchema } from '#app/modules/taxonomy/extension.schema.ts'
import { findIndustry } from '#app/modules/taxonomy/industry.ts'
import { findLabel } from '#app/modules/taxonomy/label.ts'
import { findNeedKind } from '#app/modules/taxonomy/need-kind.ts'
import { findPriceModel } from '#app/modules/taxonomy/price-model.ts'
import { functionalUnitsAsOf, regionsAsOf } from '#app/modules/taxonomy/region.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { chapters } from './all-chapters.ts'
import { manufacturers } from './manufacturers.ts'
import type { NeedStory, OfferingStory } from './story.ts'

const today = '2026-02-01'
const providers = chapters.flatMap((chapter) => chapter.providers)
const offerings = chapters.flatMap((chapter) => chapter.offerings)
const needs = chapters.flatMap((chapter) => chapter.needs)
const organizations = [...manufacturers, ...providers]

const regionCodes = new Set(
  [...regionsAsOf(today), ...functionalUnitsAsOf(today)].map((region) => region.code),
)
const clusterCodes = new Set(clustersAsOf(today).map((cluster) => cluster.code))
const ruleIds = new Set(startingRuleSet.rules.map((rule) => rule.id))

const repeated = (items: readonly string[]) => items.filter((item, at) => items.indexOf(item) !== at)
const unless = (known: (code: string) => unknown, codes: readonly (string | undefined)[] = []) =>
  codes.filter((code) => code !== undefined && code !== 'any' && !known(code))
const isRegion = (code: string) => regionCodes.has(code)
const isCluster = (code: string) => clusterCodes.has(code)
const isIndustry = (code: string) => findIndustry(code)?.code === code

/** What is wrong with the extension: keys of no field, and values that the form would refuse or change. */
function extensionFaults(story: OfferingStory | NeedStory, side: 'offering' | 'need'): string[] {
  const values = story.extension ?? {}
  const known = new Set(extensionFields(story.domain, side).map((field) => field.key))
  const strange = Object.keys(values).filter((key) => !known.has(key))
  const parsed = extensionSchema(story.domain, side).safeParse(values)
  if (!parsed.success)
    return [...strange, ...parsed.error.issues.map((issue) => `${issue.path}: ${issue.message}`)]
  return strange
}

describe('the demo story', () => {
  it('is as large as promised', () => {
    expect(providers.length).toBeGreaterThanOrEqual(60)
    expect(offerings.length).toBeGreaterThanOrEqual(240)
    expect(manufacturers.length).toBeGreaterThanOrEqual(40)
    expect(needs.length).toBeGreaterThanOrEqual(80)
  })

  it('has a chapter for every domain, and an offering in every leaf', () => {
    const covered = new Set(offerings.flatMap((offering) => offering.leaves))
    const missing = domains.flatMap((domain) =>
      domain.leaves.map((leaf) => leaf.code).filter((code) => !covered.has(code)),
    )
    expect(missing).toEqual([])
    for (const { code } of domains) {
      expect(offerings.filter((offering) => offering.domain === code).length).toBeGreaterThanOrEqual(18)
      expect(needs.filter((need) => need.domain === code).length).toBeGreaterThanOrEqual(6)
    }
  })

  it('keeps each chapter to one domain', () => {
    for (const chapter of chapters) {
      const codes = [...chapter.offerings, ...chapter.needs].map((story) => story.domain)
      expect(new Set(codes).size).toBe(1)
    }
  })

  it('says nothing twice', () => {
    expect(repeated(organizations.map((one) => one.key))).toEqual([])
    expect(repeated(organizations.map((one) => one.name))).toEqual([])
    expect(repeated(offerings.map((one) => one.title))).toEqual([])
    expect(repeated(needs.map((one) => one.title))).toEqual([])
  })

  it('refers only to organizations that are in it', () => {
    const providerKeys = new Set(providers.map((one) => one.key))
    const manufacturerKeys = new Set(manufacturers.map((one) => one.key))
    expect(offerings.map((one) => one.provider).filter((key) => !providerKeys.has(key))).toEqual([])
    expect(needs.map((one) => one.manufacturer).filter((key) => !manufacturerKeys.has(key))).toEqual([])
    const offering = new Set(offerings.map((one) => one.provider))
    expect(providers.map((one) => one.key).filter((key) => !offering.has(key))).toEqual([])
  })
})

describe('the codes of the demo story', () => {
  it.each(organizations.map((one) => [one.name, one] as const))('exist for %s', (_name, organization) => {
    expect(unless(isRegion, [organization.region])).toEqual([])
    expect(unless(isIndustry, [organization.industry])).toEqual([])
    expect(unless(isCluster, organization.clusters)).toEqual([])
    expect(unless(findLabel, organization.labels)).toEqual([])
    expect(
      unless(
        findCertificateKind,
        organization.certificates?.map((one) => one.code),
      ),
    ).toEqual([])
  })

  it.each(offerings.map((one) => [one.title, one] as const))(
    'exist for the offering %s',
    (_title, offering) => {
      expect(offering.leaves.filter((leaf) => domainOfLeaf(leaf)?.code !== offering.domain)).toEqual([])
      expect(unless(isRegion, [...(offering.regions ?? []), ...(offering.prefRegions ?? [])])).toEqual([])
      expect(
        unless(isIndustry, [...(offering.industries ?? []), ...(offering.prefIndustries ?? [])]),
      ).toEqual([])
      expect(unless(isIndustry, offering.cases?.map((one) => one.industry) ?? [])).toEqual([])
      expect(unless(isCluster, offering.clusters)).toEqual([])
      expect(unless(findPriceModel, [offering.priceModel])).toEqual([])
      expect(extensionFaults(offering, 'offering')).toEqual([])
    },
  )

  it.each(needs.map((one) => [one.title, one] as const))('exist for the need %s', (_title, need) => {
    expect(need.leaves.filter((leaf) => domainOfLeaf(leaf)?.code !== need.domain)).toEqual([])
    expect(unless(findNeedKind, [need.kind])).toEqual([])
    expect(unless(isRegion, [need.region])).toEqual([])
    expect(unless(isIndustry, [need.industry])).toEqual([])
    expect(unless(isCluster, [need.cluster])).toEqual([])
    expect(unless(findCertificateKind, need.requiredCertificates)).toEqual([])
    expect(need.criteria?.map((one) => one.rule).filter((rule) => !ruleIds.has(rule)) ?? []).toEqual([])
    expect(extensionFaults(need, 'need')).toEqual([])
  })
})

describe('the numbers of the demo story', () => {
  it.each(offerings.map((one) => [one.title, one] as const))('agree for %s', (title, offering) => {
    expect(title.length).toBeLessThanOrEqual(80)
    expect(offering.priceWan?.min ?? 0).toBeLessThanOrEqual(
      offering.priceWan?.max ?? Number.POSITIVE_INFINITY,
    )
    expect(offering.openSlots ?? 0).toBeLessThanOrEqual(offering.wipLimit ?? Number.POSITIVE_INFINITY)
    expect(offering.cases?.length ?? 0).toBeLessThanOrEqual(5)
    expect(offering.confirmedDaysAgo ?? 0).toBeLessThanOrEqual(offering.publishedDaysAgo)
  })

  it.each(needs.map((one) => [one.title, one] as const))('agree for %s', (_title, need) => {
    expect(need.budgetWan?.min ?? 0).toBeLessThanOrEqual(need.budgetWan?.max ?? Number.POSITIVE_INFINITY)
    expect(need.startInDays ?? 0).toBeLessThanOrEqual(need.finishInDays ?? Number.POSITIVE_INFINITY)
    expect(need.budgetWan === undefined || need.whyBudgetBlank === undefined).toBe(true)
  })
})
