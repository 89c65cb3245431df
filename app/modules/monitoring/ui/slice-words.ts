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
  const named = (field: 'region' | 'domain' | 'cluster', none: string) => (code: string | null) =>
    !code || code === NOWHERE ? none : nameOf(field, code, i18n.language)
  const region = named('region', t('nowhere'))
  const domain = named('domain', t('noDomain'))
  const cluster = named('cluster', t('noCluster'))
  return {
    ...{ region, domain, cluster },
    place: (filter: Filter, scope: Scope) =>
      [
        filter.region || scope.region ? region(filter.region ?? scope.region) : t('wholeCity'),
        filter.domain && domain(filter.domain),
        filter.cluster && cluster(filter.cluster),
      ]
        .filter(Boolean)
        .join(' · '),
  }
}
