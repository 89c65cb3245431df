import type { Option } from '#app/components/option.ts'
import { clusters, clustersAsOf } from '#app/modules/taxonomy/cluster.ts'
import { type DomainCode, findDomain } from '#app/modules/taxonomy/domain.ts'
import { industries } from '#app/modules/taxonomy/industry.ts'
import { organizationSizes } from '#app/modules/taxonomy/organization-size.ts'
import { priceModels } from '#app/modules/taxonomy/price-model.ts'
import { findRegion, reportingUnitsAsOf } from '#app/modules/taxonomy/region.ts'
import { securityLevels } from '#app/modules/taxonomy/security-level.ts'
import { inLanguage } from '#app/platform/language.ts'

type Named = { code: string; zh: string; en: string }

/**
 * The choices of the form on a day. What was chosen while it still existed stays in the list: saving must not
 * lose it unasked.
 */
export function offeringOptions(domain: DomainCode, today: string, language: string) {
  const named = (one: Named): Option => ({ value: one.code, label: inLanguage(one, language) })
  const withFormer = (now: readonly Named[], chosen: string[], find: (code: string) => Named | undefined) => [
    ...now,
    ...chosen.flatMap((code) => (now.some((one) => one.code === code) ? [] : (find(code) ?? []))),
  ]
  return {
    leaves: (findDomain(domain)?.leaves ?? []).map(named),
    priceModels: priceModels.map(named),
    securityLevels: securityLevels.map(named),
    sizes: organizationSizes.map((one) => ({ ...named(one), hint: inLanguage(one.description, language) })),
    industries: industries.map((one) => ({
      value: one.code,
      label: `${one.code} ${inLanguage(one, language)}`,
    })),
    clusters: (chosen: string[]) =>
      withFormer(clustersAsOf(today), chosen, (code) => clusters.find((one) => one.code === code)).map(named),
    regions: (chosen: string[]) => withFormer(reportingUnitsAsOf(today), chosen, findRegion).map(named),
  }
}
