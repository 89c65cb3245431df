import clsx from 'clsx'
import type { ReactNode } from 'react'

export type Tone = 'neutral' | 'brand' | 'accent' | 'met' | 'not_met' | 'unknown'

const tones: Record<Tone, string> = {
  neutral: 'border-line bg-sunken text-muted',
  brand: 'border-brand-mid bg-brand-soft text-link',
  accent: 'border-accent bg-accent-soft text-accent',
  met: 'border-met bg-met-soft text-met',
  not_met: 'border-not-met bg-not-met-soft text-not-met',
  unknown: 'border-dashed border-unknown bg-unknown-soft text-unknown',
}

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
    <span
      className={clsx(
        'inline-flex max-w-full items-center gap-1 rounded-sm border px-1.5 text-xs leading-5 font-medium',
        tones[tone],
      )}
    >
      {icon}
      {children}
    </span>
  )
}
