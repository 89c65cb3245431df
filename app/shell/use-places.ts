import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { useSite } from '../site.ts'

export type Place = { to: string; label: string }

/** The pages that this visitor may see: the row of the head, those of the menu of one's name, and the rest. */
export function usePlaces(): { main: Place[]; own: Place[]; more: Place[] } {
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
      [t('nav.traces'), paths.traces(), official],
      [t('nav.searchIndex'), paths.searchIndex(), official],
      [t('nav.glossary'), paths.glossary(), !known],
      [t('nav.about'), paths.about(), !known],
    ]),
    own: shown([
      [t('nav.organization'), paths.organization(), known],
      [t('nav.favourites'), paths.favourites(), known],
      [t('nav.savedSearches'), paths.savedSearches(), known],
      [t('nav.imports'), paths.imports(), known],
      [t('nav.exports'), paths.exports(), known],
      [t('nav.account'), paths.account(), known],
    ]),
    more: shown([
      [t('nav.editOrganization'), paths.editOrganization(), mayEdit(organization)],
      [t('nav.certificates'), paths.certificates(), Boolean(organization)],
      [t('nav.members'), paths.members(), Boolean(organization)],
      [t('nav.glossary'), paths.glossary(), known],
      [t('nav.about'), paths.about(), known],
      [t('nav.privacy'), paths.privacy(), true],
      [t('nav.signIn'), paths.signIn(), !known],
      [t('nav.signUp'), paths.signUp(), !known],
    ]),
  }
}

type Organization = NonNullable<NonNullable<ReturnType<typeof useSite>>['user']>['organization'] | undefined

/** Whether somebody acts for an organization and may change what is its own. */
export function mayEdit(organization: Organization): boolean {
  return Boolean(organization && roleIncludes(organization.role, 'editor'))
}

function shown(entries: [string, string, boolean][]): Place[] {
  return entries.filter(([, , visible]) => visible).map(([label, to]) => ({ label, to }))
}
