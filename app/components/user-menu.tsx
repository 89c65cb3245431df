import { Form, Link } from '@remix-run/react'
import { ChevronDown } from 'lucide'
import { useRef } from 'react'
import { Icon } from './icon.tsx'
import type { NavItem } from './primary-nav.tsx'
import { useDismissable } from './use-dismissable.ts'

export type ShellUser = {
  name: string
  /** The organization acted for. */
  organization?: string
  items: readonly NavItem[]
  signOut: { action: string; label: string }
}

/** Who is signed in, their own places, and the way out. */
export function UserMenu({ user }: { user: ShellUser }) {
  const details = useRef<HTMLDetailsElement>(null)
  useDismissable(details)
  return (
    <details ref={details} className="sm:relative">
      <summary className="flex min-h-control items-center gap-1 rounded-md px-2 hover:bg-hover">
        <span className="max-w-24 truncate font-medium">{user.name}</span>
        <Icon of={ChevronDown} size={15} className="flips text-faint transition-transform" />
      </summary>
      <div className="menu py-1.5 sm:w-60">
        <p className="border-b border-line px-3 pb-2">
          <span className="block font-semibold">{user.name}</span>
          {user.organization && <span className="block text-sm text-muted">{user.organization}</span>}
        </p>
        <ul className="py-1.5">
          {user.items.map((item) => (
            <li key={item.to}>
              <Link
                to={item.to}
                aria-current={item.current ? 'page' : undefined}
                onClick={() => details.current?.removeAttribute('open')}
                className="menu-item"
              >
                {item.label}
              </Link>
            </li>
          ))}
        </ul>
        <Form method="post" action={user.signOut.action} className="border-t border-line pt-1.5">
          <button type="submit" className="menu-item">
            {user.signOut.label}
          </button>
        </Form>
      </div>
    </details>
  )
}
