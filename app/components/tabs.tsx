import { Link } from '@remix-run/react'
import clsx from 'clsx'

export type Tab = { label: string; to: string; current?: boolean; count?: number }

/** Sibling pages as links; the current one is marked for eyes and for screen readers. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="no-print mb-4 border-b border-line">
      <ul className="flex flex-wrap gap-x-1">
        {items.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              aria-current={item.current ? 'page' : undefined}
              className={clsx(
                'flex min-h-control items-center gap-1.5 border-b-2 px-3 whitespace-nowrap -outline-offset-2!',
                item.current
                  ? 'border-brand font-semibold text-link'
                  : 'border-transparent text-muted hover:border-strong hover:text-ink',
              )}
            >
              {item.label}
              {item.count !== undefined && (
                <span className="tnum rounded-full bg-sunken px-1.5 text-xs leading-5 font-normal text-muted">
                  {item.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
