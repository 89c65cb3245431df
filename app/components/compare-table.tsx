import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { type ReactNode, useId } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { ScrollRegion } from './scroll-region.tsx'
import { TextLink } from './text-link.tsx'

/** A cell is its text, or content with the text by which it is compared. */
export type CompareCell = string | { text: string; content: ReactNode }

export type CompareRow = {
  key: string
  label: string
  hint?: string
  /** One cell per column, in order. */
  cells: readonly CompareCell[]
}

export type CompareColumn = { key: string; title: string; to?: string; note?: ReactNode; removeHref?: string }

/** True when the cells do not all say the same. */
export function differs(cells: readonly CompareCell[]) {
  return new Set(cells.map((cell) => (typeof cell === 'string' ? cell : cell.text))).size > 1
}

/** Candidates side by side; the first column stays in view, rows that differ carry a mark in words and colour. */
export function CompareTable({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: readonly CompareColumn[]
  rows: readonly CompareRow[]
}) {
  const { t } = useTranslation('common')
  const captionId = useId()
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className="w-full border-separate border-spacing-0 text-left">
        <caption id={captionId} className="sr-only">
          {caption}
        </caption>
        <thead>
          <tr className="align-top">
            <td className="sticky left-0 z-10 min-w-28 border-r border-b border-line bg-sunken px-3 py-2 sm:min-w-40" />
            {columns.map((column) => (
              <th key={column.key} scope="col" className="min-w-44 border-b border-line bg-sunken px-3 py-2">
                {column.to ? (
                  <TextLink to={column.to} strong quiet>
                    {column.title}
                  </TextLink>
                ) : (
                  column.title
                )}
                {column.note && <div className="text-sm font-normal text-muted">{column.note}</div>}
                {column.removeHref && (
                  <Link
                    to={column.removeHref}
                    aria-label={t('kit.removeChip', { label: column.title })}
                    className="no-print inline-block min-h-6 text-sm font-normal text-faint hover:text-not-met hover:underline"
                  >
                    {t('kit.remove')}
                  </Link>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const different = differs(row.cells)
            return (
              <tr key={row.key} className="align-top">
                <th
                  scope="row"
                  className={clsx(
                    'sticky left-0 z-10 border-r border-b border-line bg-surface px-3 py-2 font-medium',
                    different && 'border-l-4 border-l-accent',
                  )}
                >
                  {row.label}
                  {different && (
                    <span className="ml-1.5 rounded-sm bg-accent-soft px-1 text-xs font-normal whitespace-nowrap text-accent">
                      {t('kit.differs')}
                    </span>
                  )}
                  {row.hint && <span className="block text-xs font-normal text-faint">{row.hint}</span>}
                </th>
                {columns.map((column, index) => {
                  const cell = row.cells[index] ?? ''
                  return (
                    <td
                      key={column.key}
                      className={clsx(
                        'border-b border-line px-3 py-2',
                        different ? 'text-ink' : 'text-faint',
                      )}
                    >
                      {typeof cell === 'string' ? cell || '—' : cell.content}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
