import { Link } from '@remix-run/react'
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
    <div className="figure">
      <p>{to ? <TextLink to={to}>{label}</TextLink> : label}</p>
      <b>
        {value}
        {unit && <small>{unit}</small>}
      </b>
      {note && <p className="text-xs text-faint">{note}</p>}
    </div>
  )
}

/** The same on the dark band of the first page: number and words are one link to what they count. */
export function BandFigure({
  label,
  value,
  note,
  to,
}: {
  label: string
  value: string | number
  note?: string
  to: string
}) {
  return (
    <Link to={to} className="group block border-l-2 border-on-band-muted pl-3">
      <span className="tnum block font-display text-3xl font-bold">{value}</span>
      <span className="block text-sm text-on-band-muted underline decoration-band-line underline-offset-4 group-hover:decoration-on-band">
        {label}
      </span>
      {note && <span className="mt-0.5 block text-xs text-on-band-muted">{note}</span>}
    </Link>
  )
}
