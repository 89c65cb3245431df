import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
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
    mayEdit(organization) && { label: t('nav.editOrganization'), to: paths.editOrganization() },
    organization && { label: t('nav.waitList'), to: paths.waitList() },
    organization && { label: t('nav.certificates'), to: paths.certificates() },
    organization?.isProvider && { label: t('nav.leadCapacity'), to: needPaths.leadCapacity() },
    organization && { label: t('nav.members'), to: paths.members() },
    known && { label: t('nav.glossary'), to: paths.glossary() },
    known && { label: t('nav.about'), to: paths.about() },
    { label: t('nav.privacy'), to: paths.privacy() },
    !known && { label: t('nav.signIn'), to: paths.signIn() },
    !known && { label: t('nav.signUp'), to: paths.signUp() },
  ])
}

type Organization = NonNullable<NonNullable<ReturnType<typeof useSite>>['user']>['organization'] | undefined

/** Whether somebody acts for an organization and may change what is its own. */
export function mayEdit(organization: Organization): boolean {
  return Boolean(organization && roleIncludes(organization.role, 'editor'))
}
