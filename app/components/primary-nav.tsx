import { Link } from '@remix-run/react'
import { Menu } from 'lucide'
import { useRef } from 'react'
import { Icon } from './icon.tsx'
import { ShellSearch } from './shell-search.tsx'
import { useDismissable } from './use-dismissable.ts'

export type NavItem = { to: string; label: string; current?: boolean }

/** The main places as a row, on wide screens. */
export function PrimaryNav({ items, label }: { items: readonly NavItem[]; label: string }) {
  return (
    <nav aria-label={label} className="hidden self-stretch lg:block">
      <ul className="flex h-full flex-wrap items-center gap-x-0.5">
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to} aria-current={item.current ? 'page' : undefined} className="nav-item">
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same places behind a button, with the search box, on narrow screens. */
export function MobileNav({
  items,
  search,
  label,
}: {
  items: readonly NavItem[]
  search?: { action?: string; value?: string } | false
  label: string
}) {
  const details = useRef<HTMLDetailsElement>(null)
  useDismissable(details)
  return (
    <details ref={details} className="lg:hidden">
      <summary className="grid size-control place-items-center rounded-md hover:bg-hover" aria-label={label}>
        <Icon of={Menu} size={20} />
      </summary>
      <nav aria-label={label} className="nav-phone">
        {search !== false && (
          <div className="mb-3 md:hidden">
            <ShellSearch {...search} id="menu-q" />
          </div>
        )}
        <ul>
          {items.map((item) => (
            <li key={item.to}>
              <Link
                to={item.to}
                aria-current={item.current ? 'page' : undefined}
                onClick={() => details.current?.removeAttribute('open')}
                className="nav-phone-item"
              >
                {item.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
