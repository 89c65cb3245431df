import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { useSite } from '../../site.ts'
import { type Place, shown } from '../use-places.ts'

/** The pages that this visitor may see and that neither the head nor the menu of one's name leads to. */
export function useMorePlaces(): Place[] {
  const { t } = useTranslation('common')
  const user = useSite()?.user
  const organization = user?.organization
  const known = Boolean(user)
  return shown([
    [t('nav.editOrganization'), paths.editOrganization(), mayEdit(organization)],
    [t('nav.waitList'), paths.waitList(), Boolean(organization)],
    [t('nav.certificates'), paths.certificates(), Boolean(organization)],
    [t('nav.leadCapacity'), paths.leadCapacity(), Boolean(organization?.isProvider)],
    [t('nav.members'), paths.members(), Boolean(organization)],
    [t('nav.glossary'), paths.glossary(), known],
    [t('nav.about'), paths.about(), known],
    [t('nav.privacy'), paths.privacy(), true],
    [t('nav.signIn'), paths.signIn(), !known],
    [t('nav.signUp'), paths.signUp(), !known],
  ])
}

type Organization = NonNullable<NonNullable<ReturnType<typeof useSite>>['user']>['organization'] | undefined

/** Whether somebody acts for an organization and may change what is its own. */
export function mayEdit(organization: Organization): boolean {
  return Boolean(organization && roleIncludes(organization.role, 'editor'))
}
