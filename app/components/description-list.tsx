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
    <div className="described">
      <dl data-columns={columns > 1 ? columns : undefined}>
        {items.map((item) => (
          <div key={item.key ?? item.term} className={item.wide ? 'whole' : undefined}>
            <dt>{item.term}</dt>
            <dd>
              {item.detail === undefined || item.detail === null || item.detail === '' ? blank : item.detail}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
