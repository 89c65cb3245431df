import clsx from 'clsx'
import type { ReactNode } from 'react'
import { TextLink } from './text-link.tsx'

/** A sheet on the page. With `title` it gets a head row; `to` makes the title a link. */
export function Card({
  title,
  to,
  discover,
  meta,
  action,
  footer,
  flush,
  edge,
  headingLevel: Heading = 'h3',
  children,
}: {
  title?: ReactNode
  to?: string
  /** 'none' in lists, whose other links lead to the same route. */
  discover?: 'none'
  /** Small line under the title: provider, region, date. */
  meta?: ReactNode
  action?: ReactNode
  footer?: ReactNode
  /** No inner padding: for tables that run to the edge. */
  flush?: boolean
  /** A coloured left edge for what wants attention. */
  edge?: 'brand' | 'accent'
  headingLevel?: 'h2' | 'h3' | 'h4'
  children?: ReactNode
}) {
  const head = title || action
  return (
    <article className={clsx('card', edge && `card-${edge}`)}>
      {head && (
        <header>
          <div className="card-head">
            {title && (
              <Heading>
                {to ? (
                  <TextLink to={to} quiet discover={discover}>
                    {title}
                  </TextLink>
                ) : (
                  title
                )}
              </Heading>
            )}
            {meta && <div className="card-meta">{meta}</div>}
          </div>
          {action && <div className="card-action">{action}</div>}
        </header>
      )}
      {children !== undefined && (
        <div className={flush ? 'grow overflow-hidden' : 'card-body'}>{children}</div>
      )}
      {footer && <footer>{footer}</footer>}
    </article>
  )
}
