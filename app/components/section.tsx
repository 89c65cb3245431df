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
    <section id={id} aria-labelledby={headingId} className="section">
      <div className="section-head">
        <div>
          <Heading id={headingId}>{title}</Heading>
          {lead && <p>{lead}</p>}
        </div>
        {action && <div className="card-action">{action}</div>}
      </div>
      {children}
    </section>
  )
}
