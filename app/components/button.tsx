import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { type ButtonHTMLAttributes, forwardRef, type ReactNode } from 'react'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'band' | 'band-quiet'
export type ButtonSize = 'sm' | 'md' | 'lg'

type Look = { variant?: ButtonVariant; size?: ButtonSize; icon?: ReactNode; block?: boolean }

/** The look of a button, for the rare element (a summary, a label) that must resemble one. */
export function buttonClass({ variant = 'secondary', size = 'md', block }: Look) {
  return clsx('btn', `btn-${variant}`, `btn-${size}`, block && 'w-full')
}

export type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'>

/** A native button; `type` is submit unless stated, as in HTML. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, size, icon, block, type = 'submit', children, ...rest },
  ref,
) {
  return (
    <button ref={ref} type={type} className={buttonClass({ variant, size, block })} {...rest}>
      {icon}
      {children}
    </button>
  )
})

export type ButtonLinkProps = Look & {
  to: string
  children: ReactNode
  /** Leaves client routing: for downloads and resource routes. */
  reloadDocument?: boolean
  download?: boolean | string
  rel?: string
  'aria-label'?: string
}

export const ButtonLink = forwardRef<HTMLAnchorElement, ButtonLinkProps>(function ButtonLink(
  { variant, size, icon, block, children, download, reloadDocument, ...rest },
  ref,
) {
  return (
    <Link
      ref={ref}
      className={buttonClass({ variant, size, block })}
      download={download}
      reloadDocument={reloadDocument || download !== undefined}
      {...rest}
    >
      {icon}
      {children}
    </Link>
  )
})
