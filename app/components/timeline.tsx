import clsx from 'clsx'
import type { ReactNode } from 'react'

export type TimelineItem = {
  key: string
  title: ReactNode
  /** Shown time. */
  time?: string
  /** Machine-readable time. */
  dateTime?: string
  children?: ReactNode
  /** Past events are full dots, those to come are rings. */
  upcoming?: boolean
}

/** What happened, in order. */
export function Timeline({ items, label }: { items: TimelineItem[]; label?: string }) {
  return (
    <ol aria-label={label}>
      {items.map((item) => (
        <li
          key={item.key}
          className="relative border-l border-line pb-4 pl-4 last:border-transparent last:pb-0"
        >
          <span
            aria-hidden="true"
            className={clsx(
              'absolute top-1.5 -left-[5px] size-[9px] rounded-full border-2',
              item.upcoming ? 'border-strong bg-surface' : 'border-brand bg-brand',
            )}
          />
          <div className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="font-medium">{item.title}</span>
            {item.time && (
              <time dateTime={item.dateTime} className="tnum text-sm text-faint">
                {item.time}
              </time>
            )}
          </div>
          {item.children && <div className="mt-0.5 text-muted">{item.children}</div>}
        </li>
      ))}
    </ol>
  )
}
