import clsx from 'clsx'
import type { ReactNode } from 'react'

const layouts = {
  one: '',
  /** The text, and what belongs to it in a narrow column on the right. */
  aside: 'gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]',
  /** The same where the right column holds whole sentences; it stands below for longer. */
  advice: 'gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]',
  /** Filters on the left of what they filter. */
  filters: 'gap-6 lg:grid-cols-[17rem_minmax(0,1fr)]',
  /** A field, and how strictly it is meant. */
  field: 'columns-field',
  /** A short measure on the left of its explanation. */
  measure: 'columns-measure',
  /** Two of nearly the same weight. */
  even: 'gap-x-10 gap-y-8 lg:grid-cols-2',
} as const

export type ColumnsLayout = keyof typeof layouts

/** The ways in which a page is divided; one below the other where there is no room. */
export function Columns({
  layout,
  stretch,
  children,
}: {
  layout: ColumnsLayout
  /** Both columns as high as the higher one. */
  stretch?: boolean
  children: ReactNode
}) {
  return <div className={clsx('grid', !stretch && 'items-start', layouts[layout])}>{children}</div>
}
