import { Link } from '@remix-run/react'

export type Tab = { label: string; to: string; current?: boolean; count?: number }

/** Sibling pages as links; the current one is marked for eyes and for screen readers. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="no-print mb-4 border-b border-line">
      <ul className="flex flex-wrap gap-x-1">
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to} aria-current={item.current ? 'page' : undefined} className="tab">
              {item.label}
              {item.count !== undefined && <small>{item.count}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
