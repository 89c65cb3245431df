import { Link } from '@remix-run/react'
import { Bell } from 'lucide'
import { Icon } from './icon.tsx'

const SHOWN_AT_MOST = 99

/** Leads to what one was told; the number says how much of it is unread. */
export function BellLink({ to, label, unread }: { to: string; label: string; unread: number }) {
  return (
    <Link to={to} aria-label={label} className="frame-bell">
      <Icon of={Bell} size={18} />
      {unread > 0 && <span aria-hidden="true">{unread > SHOWN_AT_MOST ? `${SHOWN_AT_MOST}+` : unread}</span>}
    </Link>
  )
}
