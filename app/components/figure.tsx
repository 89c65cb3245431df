import type { ReactNode } from 'react'
import { TextLink } from './text-link.tsx'

/** One number worth a glance, with its unit and what it counts. */
export function Figure({
  label,
  value,
  unit,
  note,
  to,
}: {
  label: string
  value: string | number
  unit?: string
  note?: ReactNode
  to?: string
}) {
  return (
    <div className="border-l-2 border-brand-mid pl-3">
      <p className="text-sm text-muted">{to ? <TextLink to={to}>{label}</TextLink> : label}</p>
      <p className="tnum font-display text-3xl font-bold">
        {value}
        {unit && <span className="ml-1 font-sans text-base font-normal text-muted">{unit}</span>}
      </p>
      {note && <p className="text-xs text-faint">{note}</p>}
    </div>
  )
}
