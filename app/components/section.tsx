import { type ReactNode, useId } from 'react'

/** A titled part of a page; the title is its accessible name. */
export function Section({
  title,
  lead,
  action,
  id,
  headingLevel: Heading = 'h2',
  children,
}: {
  title: ReactNode
  lead?: ReactNode
  action?: ReactNode
  /** Anchor of the section. */
  id?: string
  headingLevel?: 'h2' | 'h3'
  children: ReactNode
}) {
  const headingId = useId()
  return (
    <section id={id} aria-labelledby={headingId} className="mt-6 first:mt-0 [.grid>&]:mt-0">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <Heading
            id={headingId}
            className={Heading === 'h2' ? 'text-xl font-semibold' : 'text-lg font-semibold'}
          >
            {title}
          </Heading>
          {lead && <p className="max-w-read text-sm text-muted">{lead}</p>}
        </div>
        {action && <div className="flex flex-wrap gap-2">{action}</div>}
      </div>
      {children}
    </section>
  )
}
