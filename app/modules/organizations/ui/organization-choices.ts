import type { Option, OptionGroup } from '#app/components/option.ts'
import { clustersAsOf, clusterTiers } from '#app/modules/taxonomy/cluster.ts'
import type { Bilingual } from '#app/modules/taxonomy/extension.ts'
import { industries } from '#app/modules/taxonomy/industry.ts'
import { labelGroups, labels } from '#app/modules/taxonomy/label.ts'
import { organizationSizes } from '#app/modules/taxonomy/organization-size.ts'
import { functionalUnitsAsOf, regionsAsOf } from '#app/modules/taxonomy/region.ts'
import { regionCircles } from '#app/modules/taxonomy/region-data.ts'
import { inLanguage } from '#app/platform/language.ts'

export type OrganizationChoices = {
  regions: OptionGroup[]
  industries: Option[]
  sizes: Option[]
  clusters: OptionGroup[]
  labels: OptionGroup[]
}

/** What can be chosen on a day ('YYYY-MM-DD'), in a language. */
export function organizationChoices(today: string, language: string): OrganizationChoices {
  const word = (one: Bilingual) => inLanguage(one, language)
  const option = (one: { code: string } & Bilingual): Option => ({ value: one.code, label: word(one) })
  return {
    regions: regionCircles.map((circle) => ({
      label: word(circle),
      // A park that reports for itself stands among the districts over which it lies.
      options: [...regionsAsOf(today), ...functionalUnitsAsOf(today)]
        .filter((region) => region.circle === circle.code)
        .map(option),
    })),
    industries: industries.map((industry) => ({
      value: industry.code,
      label: `${industry.code} ${word(industry)}`,
    })),
    sizes: organizationSizes.map((size) => ({ ...option(size), hint: word(size.description) })),
    clusters: clusterTiers.map((tier) => ({
      label: word(tier),
      options: clustersAsOf(today)
        .filter((cluster) => cluster.tier === tier.code)
        .map(option),
    })),
    labels: labelGroups.map((group) => ({
      label: word(group),
      options: labels.filter((label) => label.group === group.code).map(option),
    })),
  }
}
