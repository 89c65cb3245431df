import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { BellLink } from './bell-link.tsx'
import { ButtonLink } from './button.tsx'
import { Hatching } from './hatching.tsx'
import { Logo } from './logo.tsx'
import { type Preferences, PreferencesMenu } from './preferences-menu.tsx'
import { MobileNav, type NavItem, PrimaryNav } from './primary-nav.tsx'
import { ShellSearch } from './shell-search.tsx'
import { Skeleton } from './skeleton.tsx'
import { useSearchKey } from './use-search-key.ts'
import { useSingleSubmit } from './use-single-submit.ts'
import { useSlowNavigation } from './use-slow-navigation.ts'
import { type ShellUser, UserMenu } from './user-menu.tsx'

export type { NavItem, Preferences, ShellUser }

/** The frame of every page. All of it is links, native forms and <details>; texts of its own come from common.json. */
export function AppShell({
  name,
  homeTo = '/',
  nav,
  user,
  guestLinks = [],
  preferences,
  search,
  quick,
  bell,
  footer,
  wide,
  awaited,
  children,
}: {
  name: string
  homeTo?: string
  nav: readonly NavItem[]
  user?: ShellUser | null
  /** Shown instead of the user menu: sign in, sign up. The last is the main one. */
  guestLinks?: readonly NavItem[]
  preferences: Preferences
  /** The search form; false leaves it out. */
  search?: { action?: string; value?: string } | false
  /** What leads anywhere at a stroke: the button of the palette. */
  quick?: ReactNode
  /** Where one reads what one was told, and how much of it is unread; for whoever is signed in. */
  bell?: { to: string; label: string; unread: number } | null
  footer?: ReactNode
  /** No side margins or page width: for the landing page, whose bands run to the edge. */
  wide?: boolean
  /** A list travels for long: its place is held, instead of this page. */
  awaited?: boolean
  children: ReactNode
}) {
  const { t } = useTranslation('common')
  useSearchKey(preferences.shortcuts)
  useSingleSubmit()
  const slow = useSlowNavigation()
  return (
    <div className="flex min-h-dvh flex-col">
      <Hatching />
      <a href="#main" className="frame-skip">
        {t('shell.skip')}
      </a>
      <header data-shell className="frame-head">
        <div>
          <MobileNav items={nav} search={search} label={t('shell.menu')} />
          <Link to={homeTo} className="frame-name">
            <Logo />
            {name}
          </Link>
          <PrimaryNav items={nav} label={t('shell.mainNav')} />
          <div className="frame-tools">
            {search !== false && (
              <div>
                <ShellSearch {...search} id="shell-q" />
              </div>
            )}
            {quick}
            {bell && <BellLink {...bell} />}
            <PreferencesMenu {...preferences} />
            {user ? <UserMenu user={user} /> : <GuestLinks items={guestLinks} />}
          </div>
        </div>
      </header>
      <p role="status" className={slow ? 'travelling' : undefined}>
        {slow && <span className="sr-only">{t('shell.loading')}</span>}
      </p>
      <main
        id="main"
        tabIndex={-1}
        aria-busy={slow || undefined}
        className={wide ? 'flex-1 outline-none' : 'mx-auto w-full max-w-page flex-1 px-4 py-5 outline-none'}
      >
        {awaited && <Skeleton lines={24} />}
        {/* Hidden, not taken away: a page that does not come leaves this one as it was. */}
        <div className={awaited ? 'hidden' : 'contents'}>{children}</div>
      </main>
      {footer && (
        <footer data-shell className="mt-10 border-t border-line bg-surface text-sm text-muted">
          <div className="mx-auto max-w-page px-4 py-6">{footer}</div>
        </footer>
      )}
    </div>
  )
}

function GuestLinks({ items }: { items: readonly NavItem[] }) {
  return (
    <ul className="flex items-center gap-1.5">
      {items.map((item, index) => (
        <li key={item.to} className={index < items.length - 1 ? 'hidden sm:block' : undefined}>
          <ButtonLink to={item.to} variant={index === items.length - 1 ? 'primary' : 'quiet'}>
            {item.label}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
