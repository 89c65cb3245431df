import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide'
import { type Key, type ReactNode, useId } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Icon } from './icon.tsx'
import { ScrollRegion } from './scroll-region.tsx'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers go right. */
  align?: 'left' | 'right' | 'center'
  /** The cell names its row. */
  rowHeader?: boolean
  nowrap?: boolean
  headerHidden?: boolean
  /** Part of the width, for tables so long that they are drawn row by row: their columns stand still from the first. */
  twelfths?: keyof typeof WIDTHS
  /** A sortable column: where a press leads, and the direction in force now. */
  sort?: { href: string; direction?: 'ascending' | 'descending' }
}

const WIDTHS = { 1: 'w-1/12', 2: 'w-2/12', 3: 'w-3/12', 4: 'w-4/12', 5: 'w-5/12', 6: 'w-6/12' } as const

/**
 * Records in a table: scrolls sideways inside its frame, and turns into cards below 640px unless `stack` is false.
 * Sorting is done by the server through links; `selection` puts a checkbox of the form `form` before every row.
 */
export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  empty,
  selection,
  dense,
  stack = true,
}: {
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, index: number) => Key
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode
  selection?: { name: string; form?: string; valueOf: (row: Row) => string; labelOf: (row: Row) => string }
  dense?: boolean
  stack?: boolean
}) {
  const { t } = useTranslation('common')
  const captionId = useId()
  if (rows.length === 0 && empty) return <>{empty}</>
  const fixed = columns.every(({ twelfths }) => twelfths)
  return (
    <ScrollRegion labelledBy={captionId}>
      <table
        className={clsx(
          'records',
          dense && 'records-dense',
          stack && 'table-stack',
          fixed && 'sm:table-fixed',
        )}
      >
        <caption id={captionId} className={captionHidden ? 'sr-only' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className="w-8">
                <span className="sr-only">{t('kit.select')}</span>
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sort ? (column.sort.direction ?? 'none') : undefined}
                className={
                  clsx(alignment(column.align), column.twelfths && WIDTHS[column.twelfths]) || undefined
                }
              >
                <Header column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)}>
              {selection && (
                <td data-label={t('kit.select')}>
                  <input
                    type="checkbox"
                    name={selection.name}
                    form={selection.form}
                    value={selection.valueOf(row)}
                    aria-label={selection.labelOf(row)}
                    className="mt-1 size-4"
                  />
                </td>
              )}
              {columns.map((column) => {
                // Where widths are fixed, what does not wrap would lie over its neighbour.
                const look = alignment(column.align) ?? (column.nowrap && !fixed ? 'line' : undefined)
                const content = boxed(column.cell(row), stack)
                return column.rowHeader ? (
                  <th
                    key={column.key}
                    scope="row"
                    data-label={stack ? column.header : undefined}
                    className={look}
                  >
                    {content}
                  </th>
                ) : (
                  <td key={column.key} data-label={stack ? column.header : undefined} className={look}>
                    {content}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** Where rows turn into cards, a value stands beside its name in one piece. */
function boxed(content: ReactNode, stack: boolean) {
  return stack ? <div>{content}</div> : content
}

function alignment(align: 'left' | 'right' | 'center' = 'left') {
  return align === 'right' ? 'num' : align === 'center' ? 'mid' : undefined
}

function Header<Row>({ column }: { column: Column<Row> }) {
  if (column.headerHidden) return <span className="sr-only">{column.header}</span>
  if (!column.sort) return <>{column.header}</>
  const { direction } = column.sort
  const arrow = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ArrowUpDown
  return (
    <Link
      to={column.sort.href}
      preventScrollReset
      className="inline-flex items-center gap-1 hover:text-link hover:underline"
    >
      {column.header}
      <Icon of={arrow} size={13} className={direction ? 'text-link' : 'text-faint'} />
    </Link>
  )
}
