import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { type ButtonHTMLAttributes, forwardRef, type ReactNode } from 'react'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'band' | 'band-quiet'
export type ButtonSize = 'sm' | 'md' | 'lg'

type Look = { variant?: ButtonVariant; size?: ButtonSize; icon?: ReactNode; block?: boolean }

const variants: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-brand text-on-brand hover:bg-brand-hover',
  secondary: 'border-strong bg-surface text-ink hover:border-brand hover:text-link hover:bg-hover',
  quiet: 'border-transparent text-link hover:bg-hover',
  danger: 'border-transparent bg-not-met text-on-not-met hover:bg-not-met-hover',
  /** On the dark band of the first page. */
  band: 'border-transparent bg-on-band text-band hover:bg-on-band-muted',
  'band-quiet': 'border-on-band-muted text-on-band hover:bg-band-line',
}

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-control-sm px-2.5 text-sm whitespace-nowrap',
  md: 'min-h-control px-4 text-base',
  lg: 'min-h-11 px-6 text-lg',
}

/** The look of a button, for the rare element (a summary, a label) that must resemble one. */
export function buttonClass({ variant = 'secondary', size = 'md', block }: Look) {
  return clsx(
    'inline-flex items-center justify-center gap-1.5 rounded-md border py-1 text-center font-medium leading-snug',
    'transition-colors disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:shrink-0',
    variants[variant],
    sizes[size],
    block && 'w-full',
  )
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
