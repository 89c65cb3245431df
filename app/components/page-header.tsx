import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'

/** The head of a page: the only h1. */
export function PageHeader({
  title,
  lead,
  badge,
  meta,
  actions,
  breadcrumbs,
}: {
  title: ReactNode
  lead?: ReactNode
  /** Status beside the title. */
  badge?: ReactNode
  /** A row of small facts under the lead. */
  meta?: ReactNode
  actions?: ReactNode
  breadcrumbs?: Crumb[]
}) {
  return (
    <header className="mb-5 border-b border-line pb-4">
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      <div className="mt-1 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="font-display text-2xl font-bold sm:text-3xl">{title}</h1>
            {badge}
          </div>
          {lead && <p className="mt-1 max-w-read text-muted">{lead}</p>}
          {meta && <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-faint">{meta}</div>}
        </div>
        {actions && <div className="no-print flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </header>
  )
}
