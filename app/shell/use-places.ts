import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { useSite } from '../site.ts'

export type Place = { to: string; label: string }

/** The pages that this visitor may see: the row of the head, and those of the menu of one's name. */
export function usePlaces(): { main: Place[]; own: Place[] } {
  const { t } = useTranslation('common')
  const user = useSite()?.user
  const organization = user?.organization
  const official = Boolean(user && user.platformRole !== 'member')
  const known = Boolean(user)
  return {
    main: shown([
      [t('nav.catalogue'), paths.catalogue(), true],
      [t('nav.workbench'), paths.workbench(), known],
      [t('nav.needs'), paths.myNeeds(), Boolean(organization?.isManufacturer)],
      [t('nav.offerings'), paths.myOfferings(), Boolean(organization?.isProvider)],
      [t('nav.leads'), paths.leads(), Boolean(organization?.isProvider)],
      [t('nav.pilotWindows'), paths.pilotWindows(), !official],
      [t('nav.proposals'), paths.proposals(), Boolean(organization?.isProvider)],
      [t('nav.deals'), paths.deals(), Boolean(organization)],
      [t('nav.traces'), paths.traces(), official],
      [t('nav.disputes'), paths.disputes(), official],
      [t('nav.rules'), paths.rules(), official],
      [t('nav.cases'), paths.cases(), official],
      [t('nav.targets'), paths.targets(), official],
      [t('nav.challenges'), paths.challenges(), !known],
      [t('nav.glossary'), paths.glossary(), !known],
      [t('nav.about'), paths.about(), !known],
    ]),
    own: shown([
      [t('nav.organization'), paths.organization(), known],
      [t('nav.notifications'), paths.notifications(), known],
      [t('nav.bookings'), paths.bookings(), Boolean(organization?.isManufacturer)],
      [t('nav.lines'), paths.myLines(), Boolean(organization?.isProvider)],
      [t('nav.challenges'), paths.challenges(), known],
      [t('nav.favourites'), paths.favourites(), known],
      [t('nav.savedSearches'), paths.savedSearches(), known],
      [t('nav.imports'), paths.imports(), known],
      [t('nav.exports'), paths.exports(), known],
      [t('nav.searchIndex'), paths.searchIndex(), official],
      [t('nav.deliveries'), paths.deliveries(), official],
      [t('nav.account'), paths.account(), known],
    ]),
  }
}

export function shown(entries: [string, string, boolean][]): Place[] {
  return entries.filter(([, , visible]) => visible).map(([label, to]) => ({ label, to }))
}
