import clsx from 'clsx'
import type { ReactNode } from 'react'
import { TextLink } from './text-link.tsx'

/** A sheet on the page. With `title` it gets a head row; `to` makes the title a link. */
export function Card({
  title,
  to,
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
    <article
      className={clsx(
        'card flex min-w-0 flex-col rounded-lg border border-line bg-surface shadow-card',
        edge === 'brand' && 'border-l-4 border-l-brand',
        edge === 'accent' && 'border-l-4 border-l-accent',
      )}
    >
      {head && (
        <header
          className={clsx(
            'flex flex-wrap items-start gap-x-3 gap-y-1 px-4 pt-3',
            (flush || children === undefined) && 'pb-3',
          )}
        >
          <div className="min-w-0 flex-1 basis-52">
            {title && (
              <Heading className="text-lg font-semibold">
                {to ? (
                  <TextLink to={to} quiet>
                    {title}
                  </TextLink>
                ) : (
                  title
                )}
              </Heading>
            )}
            {meta && <div className="mt-0.5 text-sm text-faint">{meta}</div>}
          </div>
          {action && <div className="flex flex-wrap gap-2">{action}</div>}
        </header>
      )}
      {children !== undefined && (
        <div className={clsx('grow', !flush && 'px-4 py-3', flush && 'overflow-hidden')}>{children}</div>
      )}
      {footer && <footer className="border-t border-line px-4 py-2.5 text-sm text-muted">{footer}</footer>}
    </article>
  )
}
