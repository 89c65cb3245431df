import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { AppShell } from '#app/components/app-shell.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { useSite } from '../site.ts'
import { QuickAccess } from './quick/quick-access.tsx'
import { SiteFooter } from './site-footer.tsx'
import { useAwaitedList } from './use-awaited-list.ts'
import { useForgetTyping } from './use-forget-typing.ts'
import { usePlaces } from './use-places.ts'

/** The frame of every page, filled with what this visitor may do. */
export function SiteShell({ children, wide }: { children: ReactNode; wide?: boolean }) {
  const { t } = useTranslation('common')
  const site = useSite()
  const { pathname, search } = useLocation()
  const user = site?.user
  const { main, own } = usePlaces()
  useForgetTyping()
  const awaited = useAwaitedList()
  const nav = main.map(({ label, to }) => ({
    label,
    to,
    current: pathname === to || pathname.startsWith(`${to}/`),
  }))
  const shortcuts = site?.preferences.shortcuts ?? true
  return (
    <AppShell
      name={site?.brand.name ?? '渝配'}
      homeTo={user ? paths.workbench() : paths.home()}
      nav={nav}
      wide={wide}
      awaited={awaited}
      user={
        user && {
          name: user.name,
          organization: user.organization?.name,
          items: own,
          signOut: { action: paths.signOut(), label: t('nav.signOut') },
        }
      }
      // Where the root loader failed nobody knows who looks.
      guestLinks={
        site
          ? [
              { label: t('nav.signIn'), to: paths.signIn() },
              { label: t('nav.signUp'), to: paths.signUp() },
            ]
          : []
      }
      preferences={{
        action: paths.preferences(),
        redirectTo: pathname + search,
        locale: site?.preferences.language ?? 'zh-CN',
        theme: site?.preferences.theme ?? 'system',
        elder: site?.preferences.elder ?? false,
        shortcuts,
      }}
      search={{ action: paths.catalogue() }}
      bell={
        site?.user && {
          to: paths.notifications(),
          label: t('shell.bell', { count: site.unread }),
          unread: site.unread,
        }
      }
      quick={<QuickAccess singleKeys={shortcuts} />}
      footer={<SiteFooter />}
    >
      {children}
    </AppShell>
  )
}
