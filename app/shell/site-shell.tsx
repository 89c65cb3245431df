import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { AppShell } from '#app/components/app-shell.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { useSite } from '../site.ts'
import { SiteFooter } from './site-footer.tsx'

/** The frame of every page, filled with what this visitor may do. */
export function SiteShell({ children, wide }: { children: ReactNode; wide?: boolean }) {
  const { t } = useTranslation('common')
  const site = useSite()
  const { pathname, search } = useLocation()
  const user = site?.user
  const entries: [string, string, boolean][] = [
    [t('nav.catalogue'), paths.catalogue(), true],
    [t('nav.workbench'), paths.workbench(), Boolean(user)],
    [t('nav.needs'), paths.myNeeds(), Boolean(user?.organization?.isManufacturer)],
    [t('nav.offerings'), paths.myOfferings(), Boolean(user?.organization?.isProvider)],
    [t('nav.traces'), paths.traces(), Boolean(user && user.platformRole !== 'member')],
    [t('nav.searchIndex'), paths.searchIndex(), Boolean(user && user.platformRole !== 'member')],
    [t('nav.glossary'), paths.glossary(), !user],
    [t('nav.about'), paths.about(), !user],
  ]
  const nav = entries
    .filter(([, , shown]) => shown)
    .map(([label, to]) => ({ label, to, current: pathname === to || pathname.startsWith(`${to}/`) }))
  return (
    <AppShell
      name={site?.brand.name ?? '渝配'}
      homeTo={user ? paths.workbench() : paths.home()}
      nav={nav}
      wide={wide}
      user={
        user && {
          name: user.name,
          organization: user.organization?.name,
          items: [
            { label: t('nav.organization'), to: paths.organization() },
            { label: t('nav.favourites'), to: paths.favourites() },
            { label: t('nav.savedSearches'), to: paths.savedSearches() },
            { label: t('nav.imports'), to: paths.imports() },
            { label: t('nav.exports'), to: paths.exports() },
            { label: t('nav.account'), to: paths.account() },
          ],
          signOut: { action: paths.signOut(), label: t('nav.signOut') },
        }
      }
      guestLinks={[
        { label: t('nav.signIn'), to: paths.signIn() },
        { label: t('nav.signUp'), to: paths.signUp() },
      ]}
      preferences={{
        action: paths.preferences(),
        redirectTo: pathname + search,
        locale: site?.preferences.language ?? 'zh-CN',
        theme: site?.preferences.theme ?? 'system',
        elder: site?.preferences.elder ?? false,
        shortcuts: site?.preferences.shortcuts ?? true,
      }}
      search={{ action: paths.catalogue() }}
      footer={<SiteFooter />}
    >
      {children}
    </AppShell>
  )
}
