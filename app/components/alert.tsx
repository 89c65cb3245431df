import clsx from 'clsx'
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type AlertTone = 'info' | 'success' | 'warning' | 'danger'

const looks: Record<AlertTone, { box: string; icon: string; of: typeof Info }> = {
  info: { box: 'border-brand bg-brand-soft', icon: 'text-link', of: Info },
  success: { box: 'border-met bg-met-soft', icon: 'text-met', of: CircleCheck },
  warning: { box: 'border-unknown bg-unknown-soft', icon: 'text-unknown', of: TriangleAlert },
  danger: { box: 'border-not-met bg-not-met-soft', icon: 'text-not-met', of: OctagonAlert },
}

/** A message in the page. `live` announces it: assertively for danger, politely otherwise. */
export function Alert({
  tone = 'info',
  title,
  children,
  action,
  live,
}: {
  tone?: AlertTone
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
  live?: boolean
}) {
  const { box, icon, of } = looks[tone]
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={clsx('flex flex-wrap gap-2.5 rounded-md border border-l-4 px-3 py-2.5', box)}
    >
      <Icon of={of} size={18} className={clsx('mt-0.5 shrink-0', icon)} />
      <div className="min-w-0 flex-1 basis-40">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-muted">{children}</div>}
      </div>
      {action && <div className="shrink-0 self-center">{action}</div>}
    </div>
  )
}
