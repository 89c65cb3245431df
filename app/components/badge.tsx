import clsx from 'clsx'
import type { ReactNode } from 'react'

export type Tone = 'neutral' | 'brand' | 'accent' | 'met' | 'not_met' | 'unknown'

/** A short status or label; the words carry the meaning, the tone only repeats it. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <span className={clsx('badge', tone !== 'neutral' && `badge-${tone}`)}>
      {icon}
      {children}
    </span>
  )
}
