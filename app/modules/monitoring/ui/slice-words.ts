import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { type Filter, NOWHERE, type Scope } from '../slice.ts'

/** A filter as parameters of an address. */
export function parametersOf(filter: Filter, period: string): Record<string, string | undefined> {
  return { ...filter, period }
}

/** What a page speaks of: the district, else what the official may see, with the domain and the cluster. */
export function useSliceWords() {
  const { t, i18n } = useTranslation('monitoring')
  const region = (code: string | null) =>
    !code || code === NOWHERE ? t('nowhere') : nameOf('region', code, i18n.language)
  return {
    region,
    domain: (code: string | null) =>
      !code || code === NOWHERE ? t('noCode') : nameOf('domain', code, i18n.language),
    place: ({ region: asked, domain, cluster }: Filter, scope: Scope) =>
      [
        asked || scope.region ? region(asked ?? scope.region) : t('wholeCity'),
        domain && nameOf('domain', domain, i18n.language),
        cluster && nameOf('cluster', cluster, i18n.language),
      ]
        .filter(Boolean)
        .join(' · '),
  }
}
