import clsx from 'clsx'
import type { ReactNode } from 'react'

export type Description = {
  key?: string
  term: string
  /** Blank details show the dash `blank`. */
  detail?: ReactNode
  /** Takes the whole row. */
  wide?: boolean
}

/** Facts as term and detail, in one to three columns by room. */
export function DescriptionList({
  items,
  columns = 2,
  blank = '—',
}: {
  items: Description[]
  columns?: 1 | 2 | 3
  blank?: string
}) {
  return (
    <div className="@container">
      <dl
        className={clsx(
          'grid gap-x-8',
          columns >= 2 && '@lg:grid-cols-2',
          columns === 3 && '@3xl:grid-cols-3',
        )}
      >
        {items.map((item) => (
          <div
            key={item.key ?? item.term}
            className={clsx(
              'grid grid-cols-[minmax(5rem,7rem)_1fr] gap-x-3 border-b border-line py-1.5',
              item.wide && 'col-span-full',
            )}
          >
            <dt className="text-faint">{item.term}</dt>
            <dd className="min-w-0 break-words">
              {item.detail === undefined || item.detail === null || item.detail === '' ? blank : item.detail}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
