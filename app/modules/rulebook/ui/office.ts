import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

/** Names the office of officials: of a region by it, else of the city. */
export function useOffice() {
  const { t, i18n } = useTranslation('rulebook')
  return (regionScope: string | null) =>
    regionScope === null ? t('draft.city') : nameOf('region', regionScope, i18n.language)
}
