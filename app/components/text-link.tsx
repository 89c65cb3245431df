import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { forwardRef, type ReactNode } from 'react'

export type TextLinkProps = {
  to: string
  children: ReactNode
  /** Quiet links carry their underline on hover only: for lists where every row is a link. */
  quiet?: boolean
  strong?: boolean
  reloadDocument?: boolean
  /** 'none' where other links of the page lead to the same route, which is then known already. */
  discover?: 'none'
  rel?: string
  target?: string
  lang?: string
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-current'?: 'true' | 'page'
}

export const TextLink = forwardRef<HTMLAnchorElement, TextLinkProps>(function TextLink(
  { quiet, strong, children, ...rest },
  ref,
) {
  return (
    <Link ref={ref} className={clsx(quiet ? 'link-quiet' : 'link', strong && 'font-semibold')} {...rest}>
      {children}
    </Link>
  )
})
