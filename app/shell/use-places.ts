import { holds, oversees } from '#app/modules/accounts/powers.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { useSite } from '../site.ts'

export type Place = { to: string; label: string }

/** The pages that this visitor may see: the row of the head, and those of the menu of one's name. */
export function usePlaces(): { main: Place[]; own: Place[] } {
  const { t } = useTranslation('common')
  const user = useSite()?.user
  const organization = user?.organization
  const official = Boolean(user && oversees(user))
  const auditor = Boolean(user && holds(user, 'audit'))
  const operates = Boolean(user && holds(user, 'system'))
  const known = Boolean(user)
  // Who only sells books no hours of a line.
  const sells = organization?.isProvider && !organization.isManufacturer
  return {
    main: shown([
      { label: t('nav.catalogue'), to: paths.catalogue() },
      known && { label: t('nav.workbench'), to: paths.workbench() },
      organization?.isManufacturer && { label: t('nav.needs'), to: paths.myNeeds() },
      organization?.isProvider && { label: t('nav.offerings'), to: paths.myOfferings() },
      organization?.isProvider && { label: t('nav.leads'), to: paths.leads() },
      !official && !auditor && !sells && { label: t('nav.pilotWindows'), to: paths.pilotWindows() },
      organization?.isProvider && { label: t('nav.proposals'), to: paths.proposals() },
      organization && { label: t('nav.deals'), to: paths.deals() },
      official && { label: t('nav.monitoring'), to: paths.supplyAndDemand() },
      official && { label: t('nav.cases'), to: paths.cases() },
      auditor && { label: t('nav.audit'), to: paths.audit() },
      official && { label: t('nav.rules'), to: paths.rules() },
      !known && { label: t('nav.glossary'), to: paths.glossary() },
      !known && { label: t('nav.about'), to: paths.about() },
    ]),
    own: shown([
      known && !auditor && { label: t('nav.organization'), to: paths.organization() },
      known && { label: t('nav.notifications'), to: paths.notifications() },
      organization?.isManufacturer && { label: t('nav.bookings'), to: paths.bookings() },
      organization?.isProvider && { label: t('nav.lines'), to: paths.myLines() },
      sells && { label: t('nav.pilotWindows'), to: paths.pilotWindows() },
      known && !auditor && { label: t('nav.challenges'), to: paths.challenges() },
      known && { label: t('nav.favourites'), to: paths.favourites() },
      known && { label: t('nav.savedSearches'), to: paths.savedSearches() },
      known && !auditor && { label: t('nav.imports'), to: paths.imports() },
      known && { label: t('nav.exports'), to: paths.exports() },
      official && { label: t('nav.unmet'), to: paths.unmetDemand() },
      official && { label: t('nav.reports'), to: paths.reports() },
      official && { label: t('nav.targets'), to: paths.targets() },
      official && { label: t('nav.disputes'), to: paths.disputes() },
      official && { label: t('nav.traces'), to: paths.traces() },
      user?.platformRole === 'official' && { label: t('nav.verification'), to: paths.verificationQueue() },
      operates && { label: t('nav.searchIndex'), to: paths.searchIndex() },
      operates && { label: t('nav.deliveries'), to: paths.deliveries() },
      known && { label: t('nav.account'), to: paths.account() },
    ]),
  }
}

/** Only of what is shown is a name said: every text that is said travels with the page. */
export function shown(entries: (Place | false | null | undefined)[]): Place[] {
  return entries.filter((entry) => entry !== false && entry !== null && entry !== undefined)
}
