import { clusters, clusterTiers } from '#app/modules/taxonomy/cluster.ts'
import { industries } from '#app/modules/taxonomy/industry.ts'
import { findRegion, functionalUnitsAsOf, regionsAsOf } from '#app/modules/taxonomy/region.ts'
import { regionCircles } from '#app/modules/taxonomy/region-data.ts'
import { securityLevels } from '#app/modules/taxonomy/security-level.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'

/**
 * The choices of the conditions step as they are on a day; a region or cluster chosen before it ceased to exist
 * stays in the list.
 */
export function useConditionOptions(today: string, chosenRegion: string, chosenCluster: string) {
  const { t, i18n } = useTranslation('needs')
  const named = (one: { code: string; zh: string; en: string }) => ({
    value: one.code,
    label: inLanguage(one, i18n.language),
  })
  const valid = [...regionsAsOf(today), ...functionalUnitsAsOf(today)]
  const former =
    chosenRegion && !valid.some((one) => one.code === chosenRegion) ? findRegion(chosenRegion) : undefined
  const isNow = (one: { code: string; validFrom: string; validTo?: string }) =>
    one.code === chosenCluster || (one.validFrom <= today && (!one.validTo || today < one.validTo))
  return {
    regions: [
      ...regionCircles.map((circle) => ({
        label: inLanguage(circle, i18n.language),
        options: valid.filter((one) => one.circle === circle.code && one.unitKind === 'admin').map(named),
      })),
      {
        label: t('conditions.functionalUnits'),
        options: [...valid.filter((one) => one.unitKind === 'functional'), ...(former ? [former] : [])].map(
          named,
        ),
      },
    ],
    industries: industries.map((one) => ({
      value: one.code,
      label: `${one.code} ${inLanguage(one, i18n.language)}`,
    })),
    clusters: clusterTiers.map((tier) => ({
      label: inLanguage(tier, i18n.language),
      options: clusters.filter((one) => one.tier === tier.code && isNow(one)).map(named),
    })),
    securityLevels: securityLevels.map(named),
  }
}
